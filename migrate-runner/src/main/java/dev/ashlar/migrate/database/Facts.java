package dev.ashlar.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * What one question to the server tells about where a run has landed.
 *
 * @param serverVersion as {@code server_version_num}
 * @param readOnly whether the server or the role's default takes no writes
 * @param database the database's name
 * @param schema the schema that new tables go to; null when the search path names none that exists
 * @param pooled whether the server's process is not the one that the driver was told at login
 * @param hasHistory whether the history table exists
 * @param hasAudit whether the audit table exists
 * @param hasState whether the state table exists
 */
public record Facts(
        int serverVersion,
        boolean readOnly,
        String database,
        @Nullable String schema,
        boolean pooled,
        boolean hasHistory,
        boolean hasAudit,
        boolean hasState) {

    /** Asks the server, in one round trip. */
    public static Facts ask(Connection connection, String history) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select current_setting('server_version_num')::int,
                       pg_is_in_recovery() or current_setting('transaction_read_only')::bool,
                       current_database(), current_schema(), pg_backend_pid(),
                       to_regclass(format('%I.%I', current_schema(), ?::text)) is not null,
                       to_regclass(format('%I.%I', current_schema(), ?::text)) is not null,
                       to_regclass(format('%I.%I', current_schema(), ?::text)) is not null""")) {
            query.setString(1, history);
            query.setString(2, history + "_audit");
            query.setString(3, history + "_state");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                int toldAtLogin = connection.unwrap(PGConnection.class).getBackendPID();
                return new Facts(
                        row.getInt(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5) != toldAtLogin,
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getBoolean(8));
            }
        }
    }
}
