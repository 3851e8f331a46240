package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Types.ACCOUNT_STATUS;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.inet;
import static dev.ashlar.schema.DataTypes.jsonb;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.DataTypes.uuid;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A person who can sign in. */
public final class Accounts extends Table {
    public static final Accounts ACCOUNTS = new Accounts();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<UUID> publicId =
            column("public_id", uuid()).defaultsTo(sql("gen_random_uuid()")).unique();
    public final Column<String> email = column("email", text());
    public final Column<AccountStatus> status = column("status", ACCOUNT_STATUS).defaultsTo(AccountStatus.PENDING);
    public final Column<String> timezone = column("timezone", text());
    public final Column<String> preferences = column("preferences", jsonb()).defaultsTo(sql("'{}'"));
    public final Column<OffsetDateTime> lastSignInAt =
            column("last_sign_in_at", timestamptz()).nullable();
    public final Column<String> lastSignInFrom =
            column("last_sign_in_from", inet()).nullable();
    public final Column<OffsetDateTime> createdAt =
            column("created_at", timestamptz()).defaultsTo(sql("now()"));

    private Accounts() {
        super("accounts");
        index("accounts_email_key", sql("lower({0})", email)).unique();
        check("accounts_email_has_at", sql("{0} like '%_@_%'", email));
        check("accounts_preferences_are_an_object", sql("jsonb_typeof({0}) = 'object'", preferences));
        index("accounts_pending_idx", createdAt).where(sql("{0} = {1}", status, AccountStatus.PENDING));
    }
}
