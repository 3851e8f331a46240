package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.database.Facts;
import dev.ashlar.migrate.database.History;
import dev.ashlar.migrate.database.HistoryRow;
import dev.ashlar.migrate.database.Names;
import dev.ashlar.migrate.database.SqlFailures;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.settings.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A logged-in session and what is known of the database it landed in.
 *
 * @param connection the session
 * @param facts what the server said
 * @param names where the history table is, or will be
 */
record Landing(Connection connection, Facts facts, Names names) implements AutoCloseable {
    private static final int OLDEST_SUPPORTED = 140_000;

    /**
     * Logs in and makes sure that this is a database to work on.
     *
     * @param writes whether the command is going to change something
     */
    static Landing on(Settings settings, String history, boolean writes, Connector connector, RunLog log)
            throws SQLException {
        Connection connection = connector.connect(settings.limits().connectDeadline());
        try {
            setRole(connection, settings.setRole());
            Facts facts = Facts.ask(connection, history);
            guard(facts, settings, writes, log);
            String schema = facts.schema();
            if (schema == null) {
                throw new RunFailure(ExitCode.WRONG_TARGET, """
                        The search path of %s names no schema that exists, so there is no place for the table %s.
                        Nothing was changed. Create the schema, or set search_path in DATABASE_URL.""".formatted(settings.target(), history));
            }
            return new Landing(connection, facts, new Names(schema, history));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void setRole(Connection connection, String role) throws SQLException {
        if (role.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + Names.quote(role));
        } catch (SQLException e) {
            throw new RunFailure(
                    ExitCode.USAGE,
                    "MIGRATE_SET_ROLE names %s: %s\nNothing was changed. Grant that role to the one that logs in, or name another."
                            .formatted(role, SqlFailures.describe(e)),
                    e);
        }
    }

    private static void guard(Facts facts, Settings settings, boolean writes, RunLog log) {
        String expected = settings.expectDatabase();
        if (!expected.isEmpty() && !expected.equals(facts.database())) {
            throw wrong("This is the database %s, but MIGRATE_EXPECT_DATABASE says %s."
                    .formatted(facts.database(), expected));
        }
        if (facts.serverVersion() < OLDEST_SUPPORTED) {
            throw wrong("The server is PostgreSQL %d; the oldest version supported is 14."
                    .formatted(facts.serverVersion() / 10_000));
        }
        if (writes && facts.readOnly()) {
            throw wrong("%s takes no writes: it is a replica, or default_transaction_read_only is on. Name the primary."
                    .formatted(settings.target()));
        }
        if (facts.pooled() && !settings.allowPooler()) {
            throw wrong(
                    "A connection pooler stands between the runner and the server: transaction and statement pooling"
                            + " lose the lock that keeps runners apart. Connect to the server itself, or, when the pooler pools"
                            + " sessions, set MIGRATE_ALLOW_POOLER=true.");
        }
        if (facts.pooled()) {
            log.warning(
                    "A connection pooler stands between the runner and the server; MIGRATE_ALLOW_POOLER accepts it.");
        }
    }

    private static RunFailure wrong(String message) {
        return new RunFailure(ExitCode.WRONG_TARGET, message + "\nNothing was changed.");
    }

    /** The history's rows; none when the table does not exist yet. */
    List<HistoryRow> rows() throws SQLException {
        return facts.hasHistory() ? new History(connection, names).rows() : List.of();
    }

    /** The same session after tables may have come or gone. */
    Landing again() throws SQLException {
        return new Landing(connection, Facts.ask(connection, names.history()), names);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
