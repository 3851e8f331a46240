package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Accounts.ACCOUNTS;
import static dev.ashlar.sample.schema.Types.AUDIT_ACTION;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.inet;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.DataTypes.uuid;
import static dev.ashlar.schema.Key.key;
import static dev.ashlar.schema.Partitioning.range;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Who did what and when, a partition a year, so that old years can go as a whole. */
public final class AuditLogs extends Table {
    public static final AuditLogs AUDIT_LOGS = new AuditLogs();

    public final Column<UUID> id = column("id", uuid()).defaultsTo(sql("gen_random_uuid()"));
    public final Column<OffsetDateTime> occurredAt =
            column("occurred_at", timestamptz()).defaultsTo(sql("now()"));
    public final Column<Long> accountId =
            column("account_id", bigint()).nullable().references(ACCOUNTS.id, SET_NULL);
    public final Column<AuditAction> action = column("action", AUDIT_ACTION);
    public final Column<String> subject =
            column("subject", text()).comment("Kind and id of what was touched, such as killmail:1001");
    public final Column<String> client = column("client", inet()).nullable();
    public final Column<String> detail = column("detail", jsonb()).defaultsTo(sql("'{}'"));

    private AuditLogs() {
        super("audit_logs");
        primaryKey(occurredAt, id);
        partitionBy(range(occurredAt));
        partition("audit_logs_2025").from(startOf(2025)).to(startOf(2026));
        partition("audit_logs_2026").from(startOf(2026)).to(startOf(2027));
        partition("audit_logs_2027").from(startOf(2027)).to(startOf(2028));
        partition("audit_logs_other").otherwise();
        index("audit_logs_of_subject", subject, key(occurredAt).desc());
        index("audit_logs_of_account", accountId, key(occurredAt).desc()).where(sql("{0} is not null", accountId));
    }

    private static OffsetDateTime startOf(int year) {
        return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }
}
