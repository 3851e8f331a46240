package dev.ashlar.sample.schema;

import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.smallint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;

/** Something that the site can do, and for how many it does it. */
public final class Features extends Table {
    public static final Features FEATURES = new Features();

    public final Column<Integer> id = column("id", integer()).identity().primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<String> description = column("description", text()).nullable();
    public final Column<Boolean> enabled = column("enabled", bool()).defaultsTo(false);
    public final Column<Short> rollout = column("rollout", smallint()).defaultsTo((short) 100);

    private Features() {
        super("features");
        check("features_name_form", sql("{0} ~ '^[a-z][a-z0-9_]*$'", name));
        check("features_rollout_is_percent", sql("{0} between 0 and 100", rollout));
    }
}
