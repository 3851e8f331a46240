package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Killmails.KILLMAILS;
import static dev.ashlar.sample.schema.Types.ITEM_FATE;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.smallint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;

/** What a lost ship carried. */
public final class KillmailItems extends Table {
    public static final KillmailItems KILLMAIL_ITEMS = new KillmailItems();

    public final Column<Long> killmailId = column("killmail_id", bigint()).references(KILLMAILS.id, CASCADE);
    public final Column<Short> ordinal = column("ordinal", smallint());
    public final Column<String> itemName = column("item_name", text());
    public final Column<ItemFate> fate = column("fate", ITEM_FATE);
    public final Column<Long> quantity = column("quantity", bigint()).defaultsTo(1L);
    public final Column<BigDecimal> unitPrice =
            column("unit_price", numeric(20, 2)).nullable();

    private KillmailItems() {
        super("killmail_items");
        primaryKey(killmailId, ordinal);
        check("killmail_items_quantity_positive", sql("{0} > 0", quantity));
        index("killmail_items_dropped_idx", itemName).where(sql("{0} = {1}", fate, ItemFate.DROPPED));
    }
}
