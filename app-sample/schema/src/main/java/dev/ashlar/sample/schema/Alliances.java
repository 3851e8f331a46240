package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Corporations.CORPORATIONS;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.date;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.varchar;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.LocalDate;

/** A union of corporations, led by one of them. */
public final class Alliances extends Table {
    public static final Alliances ALLIANCES = new Alliances();

    public final Column<Long> id = column("id", bigint()).primaryKey();
    public final Column<String> name = column("name", text());
    public final Column<String> ticker = column("ticker", varchar(5)).unique();
    public final Column<Long> executorId =
            column("executor_id", bigint()).nullable().references(() -> CORPORATIONS.id, SET_NULL);
    public final Column<LocalDate> foundedOn = column("founded_on", date()).nullable();

    private Alliances() {
        super("alliances");
        index("alliances_name_key", sql("lower({0})", name)).unique();
        check("alliances_ticker_form", sql("{0} ~ '^[A-Z0-9._-]+$'", ticker));
    }
}
