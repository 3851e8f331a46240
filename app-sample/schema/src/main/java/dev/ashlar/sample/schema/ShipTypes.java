package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Types.SHIP_CLASS;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;

/** A kind of ship; the game numbers them. */
public final class ShipTypes extends Table {
    public static final ShipTypes SHIP_TYPES = new ShipTypes();

    public final Column<Integer> id = column("id", integer()).primaryKey();
    public final Column<String> name = column("name", text()).unique();
    public final Column<ShipClass> shipClass = column("ship_class", SHIP_CLASS);
    public final Column<BigDecimal> basePrice =
            column("base_price", numeric(20, 2)).nullable();

    private ShipTypes() {
        super("ship_types");
        check("ship_types_base_price_not_negative", sql("{0} >= 0", basePrice));
        index(shipClass);
    }
}
