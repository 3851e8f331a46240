package dev.ashlar.sample.schema;

import static dev.ashlar.schema.DataTypes.doublePrecision;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;

/** A place in space; the game numbers them. */
public final class SolarSystems extends Table {
    public static final SolarSystems SOLAR_SYSTEMS = new SolarSystems();

    public final Column<Integer> id = column("id", integer()).primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<String> region = column("region", text());
    public final Column<BigDecimal> security =
            column("security", numeric(3, 2)).comment("The game's security status, from -1 to 1");
    public final Column<String> band = column("band", text())
            .generatedAs(sql("case when {0} >= 0.45 then 'high' when {0} > 0 then 'low' else 'null' end", security));
    public final Column<Double[]> coordinates =
            column("coordinates", doublePrecision().array()).nullable();

    private SolarSystems() {
        super("solar_systems");
        check("solar_systems_security_in_range", sql("{0} between -1 and 1", security));
        check("solar_systems_coordinates_are_three", sql("cardinality({0}) = 3", coordinates));
        index("solar_systems_region_idx", region, key(security).desc());
        comment("Where things happen; the game's own list");
    }
}
