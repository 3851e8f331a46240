package dev.ashlar.migrate.database;

import dev.ashlar.migrate.settings.Limits;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The settings that a session works under, and their restoration after a script that changed them.
 *
 * <p>{@code lock_timeout} bounds how long a statement queues for a table lock, and with it how long it holds up
 * everybody who queues behind it. {@code client_connection_check_interval} makes the server notice within two seconds
 * that a killed runner is gone, and free its locks.
 */
public final class WorkSession {
    private final Connection connection;
    private final String settings;

    public WorkSession(Connection connection, Limits limits, String setRole) {
        this.connection = connection;
        String role = setRole.isEmpty() ? "" : "set role " + Names.quote(setRole) + ";\n";
        this.settings = """
                set lock_timeout = %d;
                set statement_timeout = %d;
                set idle_in_transaction_session_timeout = 0;
                %s""".formatted(
                limits.lockTimeout().toMillis(), limits.statementTimeout().toMillis(), role);
    }

    /** Applies the settings to a fresh session. */
    public void begin() throws SQLException {
        execute(settings);
        noticeDeadClients();
    }

    /** Undoes what a script may have set, inside or outside of a transaction. */
    public void restore() throws SQLException {
        execute("reset session authorization;\nreset role;\nreset all;\n" + settings);
        noticeDeadClients();
    }

    /** Some managed servers keep this setting for themselves; a savepoint keeps their refusal out of the transaction. */
    private void noticeDeadClients() throws SQLException {
        execute("""
                do $$ begin
                  perform set_config('client_connection_check_interval', '2s', false);
                exception when others then null;
                end $$""");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
