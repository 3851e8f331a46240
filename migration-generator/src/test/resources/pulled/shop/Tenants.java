package com.acme.shop;

import static com.acme.shop.Members.MEMBERS;
import static com.acme.shop.Types.ADDRESS;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.text;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;

public final class Tenants extends Table {
    public static final Tenants TENANTS = new Tenants();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<Integer> ownerId = column("owner_id", integer()).nullable();
    public final Column<Object> home = column("home", ADDRESS).nullable();

    private Tenants() {
        super("tenants");
        foreignKey(ownerId).references(() -> MEMBERS.id).deferrable().named("tenants_owner");
    }
}
