package dev.ashlar.sample.schema;

import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;

/** A named set of permissions. */
public final class Roles extends Table {
    public static final Roles ROLES = new Roles();

    public final Column<Integer> id = column("id", integer()).identity().primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<String[]> permissions =
            column("permissions", text().array()).defaultsTo(sql("'{}'"));

    private Roles() {
        super("roles");
    }
}
