package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Accounts.ACCOUNTS;
import static dev.ashlar.sample.schema.Corporations.CORPORATIONS;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.numeric;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.math.BigDecimal;

/** A pilot of the game; one account may have several, one of them its main. */
public final class Characters extends Table {
    public static final Characters CHARACTERS = new Characters();

    public final Column<Long> id = column("id", bigint()).primaryKey();
    public final Column<Long> accountId =
            column("account_id", bigint()).nullable().references(ACCOUNTS.id, SET_NULL);
    public final Column<Long> corporationId = column("corporation_id", bigint()).references(CORPORATIONS.id);
    public final Column<String> name = column("name", text());
    public final Column<String> searchName = column("search_name", text()).generatedAs(sql("lower({0})", name));
    public final Column<BigDecimal> securityStatus =
            column("security_status", numeric(4, 2)).defaultsTo(BigDecimal.ZERO);
    public final Column<Boolean> main = column("is_main", bool()).defaultsTo(false);

    private Characters() {
        super("characters");
        unique(searchName);
        check("characters_main_has_account", sql("not {0} or {1} is not null", main, accountId));
        index("characters_one_main_per_account", accountId).unique().where(sql("{0}", main));
        index(corporationId);
    }
}
