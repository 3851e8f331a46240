package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Accounts.ACCOUNTS;
import static dev.ashlar.sample.schema.Features.FEATURES;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** A setting of a feature, for everyone or, where an account is named, for that one. */
public final class FeatureSettings extends Table {
    public static final FeatureSettings FEATURE_SETTINGS = new FeatureSettings();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<Integer> featureId = column("feature_id", integer()).references(FEATURES.id, CASCADE);
    public final Column<Long> accountId =
            column("account_id", bigint()).nullable().references(ACCOUNTS.id, CASCADE);
    public final Column<String> name = column("name", text());
    public final Column<String> value = column("value", jsonb());
    public final Column<OffsetDateTime> changedAt =
            column("changed_at", timestamptz()).defaultsTo(sql("now()"));

    private FeatureSettings() {
        super("feature_settings");
        unique(featureId, accountId, name).nullsNotDistinct();
        index(accountId);
    }
}
