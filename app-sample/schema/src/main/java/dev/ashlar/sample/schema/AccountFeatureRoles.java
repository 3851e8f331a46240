package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Accounts.ACCOUNTS;
import static dev.ashlar.sample.schema.Features.FEATURES;
import static dev.ashlar.sample.schema.Roles.ROLES;
import static dev.ashlar.schema.Action.CASCADE;
import static dev.ashlar.schema.Action.RESTRICT;
import static dev.ashlar.schema.Action.SET_NULL;
import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.timestamptz;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.OffsetDateTime;

/** The role that an account has in a feature, or, where no feature is named, in all of them. */
public final class AccountFeatureRoles extends Table {
    public static final AccountFeatureRoles ACCOUNT_FEATURE_ROLES = new AccountFeatureRoles();

    public final Column<Long> id = column("id", bigint()).identity().primaryKey();
    public final Column<Long> accountId = column("account_id", bigint()).references(ACCOUNTS.id, CASCADE);
    public final Column<Integer> featureId =
            column("feature_id", integer()).nullable().references(FEATURES.id, CASCADE);
    public final Column<Integer> roleId = column("role_id", integer()).references(ROLES.id, RESTRICT);
    public final Column<Long> grantedBy =
            column("granted_by", bigint()).nullable().references(ACCOUNTS.id, SET_NULL);
    public final Column<OffsetDateTime> grantedAt =
            column("granted_at", timestamptz()).defaultsTo(sql("now()"));
    public final Column<OffsetDateTime> expiresAt =
            column("expires_at", timestamptz()).nullable();

    private AccountFeatureRoles() {
        super("account_feature_roles");
        unique(accountId, featureId, roleId).nullsNotDistinct();
        check("account_feature_roles_expire_later", sql("{0} > {1}", expiresAt, grantedAt));
        index("account_feature_roles_expiring", expiresAt).where(sql("{0} is not null", expiresAt));
    }
}
