package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Alliances.ALLIANCES;
import static dev.ashlar.sample.schema.Characters.CHARACTERS;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.varchar;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;

/** A group of characters with a chief, who is one of them: two tables that need each other. */
public final class Corporations extends Table {
    public static final Corporations CORPORATIONS = new Corporations();

    public final Column<Long> id = column("id", bigint()).primaryKey();
    public final Column<Long> allianceId =
            column("alliance_id", bigint()).nullable().references(ALLIANCES.id, SET_NULL);
    public final Column<Long> chiefId = column("chief_id", bigint()).nullable();
    public final Column<String> name = column("name", text());
    public final Column<String> ticker = column("ticker", varchar(5)).unique();
    public final Column<Integer> memberCount = column("member_count", integer()).defaultsTo(0);
    public final Column<BigDecimal> taxRate = column("tax_rate", numeric(4, 3)).defaultsTo(BigDecimal.ZERO);

    private Corporations() {
        super("corporations");
        index("corporations_name_key", sql("lower({0})", name)).unique();
        check("corporations_member_count_not_negative", sql("{0} >= 0", memberCount));
        check("corporations_tax_rate_in_range", sql("{0} between 0 and 1", taxRate));
        // Deferred, so that a corporation and its first member can be inserted in either order.
        foreignKey(chiefId).references(() -> CHARACTERS.id).onDelete(SET_NULL).initiallyDeferred();
        index(allianceId);
    }
}
