package dev.ashlar.sample.schema;

import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.RangeTypes.tstzrange;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Range;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** How battles are told apart and points are given, for as long as the rules hold. */
public final class Rulesets extends Table {
    public static final Rulesets RULESETS = new Rulesets();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<String> name = column("name", text());
    public final Column<Integer> version = column("version", integer()).defaultsTo(1);
    public final Column<Range<OffsetDateTime>> validDuring = column("valid_during", tstzrange());
    public final Column<String> rules = column("rules", jsonb()).defaultsTo(sql("'{}'"));

    private Rulesets() {
        super("rulesets");
        unique(name, version);
        check("rulesets_version_positive", sql("{0} > 0", version));
        check("rulesets_valid_during_not_empty", sql("not isempty({0})", validDuring));
        // At any moment, one version of a ruleset is in force.
        exclude()
                .named("rulesets_one_version_at_a_time")
                .using("gist")
                .with(name, "=")
                .with(validDuring, "&&");
    }
}
