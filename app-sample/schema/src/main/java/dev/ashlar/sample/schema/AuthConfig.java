package dev.ashlar.sample.schema;

import static dev.ashlar.sample.schema.Types.AUTH_PROVIDER;
import static dev.ashlar.schema.DataTypes.bool;
import static dev.ashlar.schema.DataTypes.integer;
import static dev.ashlar.schema.DataTypes.interval;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.Column;
import dev.ashlar.schema.Table;
import java.time.Duration;

/** A way to sign in; one of them is offered first. */
public final class AuthConfig extends Table {
    public static final AuthConfig AUTH_CONFIG = new AuthConfig();

    public final Column<Integer> id = column("id", integer()).identity().primaryKey();
    public final Column<AuthProvider> provider = column("provider", AUTH_PROVIDER);
    public final Column<String> issuer = column("issuer", text()).nullable();
    public final Column<String> clientId = column("client_id", text()).nullable();
    public final Column<String[]> scopes = column("scopes", text().array()).defaultsTo(sql("'{}'"));
    public final Column<Duration> sessionLifetime =
            column("session_lifetime", interval()).defaultsTo(Duration.ofHours(12));
    public final Column<Boolean> preferred = column("preferred", bool()).defaultsTo(false);

    private AuthConfig() {
        super("auth_config");
        check(
                "auth_config_oidc_is_complete",
                sql(
                        "{0} <> {1} or ({2} is not null and {3} is not null)",
                        provider, AuthProvider.OIDC, issuer, clientId));
        check(
                "auth_config_session_ends",
                sql("{0} between interval '5 minutes' and interval '30 days'", sessionLifetime));
        index("auth_config_one_preferred", preferred).unique().where(sql("{0}", preferred));
        unique(provider, issuer).nullsNotDistinct();
    }
}
