package dev.ashlar.schema.example;

import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.uuid;
import static dev.ashlar.schema.example.Members.MEMBERS;

import dev.ashlar.schema.Action;
import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.util.UUID;

/** A customer; its owner is one of its members. */
public final class Tenants extends Table {
    public static final Tenants TENANTS = new Tenants();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<UUID> ownerId =
            column("owner_id", uuid()).nullable().references(() -> MEMBERS.id, Action.SET_NULL);

    private Tenants() {
        super("tenants");
    }
}
