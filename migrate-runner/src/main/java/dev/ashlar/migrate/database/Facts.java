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

    /** Whether the database holds tables, views or routines that are neither the runner's own nor an extension's. */
    public static boolean hasObjects(Connection connection, Names names) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                with own as (
                  select 'pg_class'::regclass as catalog, oid, relnamespace as schema
                  from pg_class
                  where relkind in ('r', 'p', 'f', 'v', 'm')
                    and not (relnamespace = ?::regnamespace and relname in (?, ?, ?))
                  union all
                  select 'pg_proc'::regclass, oid, pronamespace from pg_proc)
                select exists (
                  select from own join pg_namespace n on n.oid = own.schema
                  where n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                    and not exists (
                      select from pg_depend d
                      where d.classid = own.catalog and d.objid = own.oid and d.deptype = 'e'))""")) {
            query.setString(1, Names.quote(names.schema()));
            query.setString(2, names.history());
            query.setString(3, names.history() + "_audit");
            query.setString(4, names.history() + "_state");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
