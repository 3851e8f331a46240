package dev.ashlar.migrate.execute;

import dev.ashlar.migrate.database.BlockerWatch;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.database.SqlFailures;
import dev.ashlar.migrate.database.State;
import dev.ashlar.migrate.database.WorkSession;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.ScriptConfig;
import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.files.StatementSplitter;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import dev.ashlar.migrate.settings.Limits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Runs scripts on one session: each in one transaction together with what is recorded about it, or statement by
 * statement when its script config says so.
 *
 * <p>A statement that does not get its locks in {@code lock_timeout} is rolled back with its file and tried again, never
 * without that timeout.
 */
public final class ScriptExecutor {
    private final Connection connection;
    private final Connector connector;
    private final WorkSession session;
    private final State state;
    private final Limits limits;
    private final Placeholders placeholders;
    private final RunLog log;
    private final StopSignal stop;
    private final LongSupplier nanoTime;
    private @Nullable Statement current;

    public ScriptExecutor(
            Connection connection,
            Connector connector,
            WorkSession session,
            State state,
            Limits limits,
            Placeholders placeholders,
            RunLog log,
            StopSignal stop,
            LongSupplier nanoTime) {
        this.connection = connection;
        this.connector = connector;
        this.session = session;
        this.state = state;
        this.limits = limits;
        this.placeholders = placeholders;
        this.log = log;
        this.stop = stop;
        this.nanoTime = nanoTime;
    }

    /**
     * Runs a script and records it.
     *
     * @return how long it took, in milliseconds
     */
    public long run(MigrationFile file, ScriptConfig config, Recording before, Recording recording) {
        List<Statement> statements = StatementSplitter.split(file.name().text(), fill(file));
        for (int attempt = 0; ; attempt++) {
            stop.check();
            int backend = backend();
            try (BlockerWatch watch = BlockerWatch.start(connector, backend, limits.lockTimeout())) {
                current = null;
                try {
                    return config.executeInTransaction()
                            ? inTransaction(statements, before, recording)
                            : new StatementByStatement(this, file, statements).run(before, recording);
                } catch (SQLException e) {
                    rollBack();
                    if (stop.isRaised()) {
                        throw stop.stopped();
                    }
                    if (!SqlFailures.state(e).equals(SqlFailures.LOCK_NOT_AVAILABLE)) {
                        throw FailureText.rolledBack(file, current, e);
                    }
                    if (attempt == limits.retries()) {
                        throw FailureText.blocked(file, current, attempt + 1, watch.blocker(), e);
                    }
                    long pause = Backoff.afterTry(attempt);
                    log.warning("%s did not get its locks within %d ms; blocked by %s. Try %d of %d in %d ms."
                            .formatted(
                                    file,
                                    limits.lockTimeout().toMillis(),
                                    watch.blocker(),
                                    attempt + 2,
                                    limits.retries() + 1,
                                    pause));
                    stop.sleep(pause);
                }
            }
        }
    }

    /** The script's text with its placeholders filled in. */
    public String fill(MigrationFile file) {
        return placeholders.fill(file.name().text(), file.text());
    }

    /** Runs statements in the transaction that is open. */
    public void runInside(List<Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            execute(statement);
        }
    }

    private long inTransaction(List<Statement> statements, Recording before, Recording recording) throws SQLException {
        long start = nanoTime.getAsLong();
        connection.setAutoCommit(false);
        before.write(0);
        runInside(statements);
        current = null;
        session.restore();
        long millis = millisSince(start);
        recording.write(millis);
        stop.check();
        connection.commit();
        connection.setAutoCommit(true);
        return millis;
    }

    void execute(Statement statement) throws SQLException {
        current = statement;
        stop.check();
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            stop.onRaise(() -> cancel(jdbc));
            jdbc.execute(statement.sql());
        } finally {
            stop.clear();
        }
    }

    private void cancel(java.sql.Statement jdbc) {
        try {
            jdbc.cancel();
        } catch (SQLException e) {
            log.warning("Cancelling the statement failed: " + SqlFailures.describe(e));
        }
    }

    private void rollBack() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            session.restore();
        } catch (SQLException e) {
            log.warning("Rolling back was left to the server: " + SqlFailures.describe(e));
        }
    }

    private int backend() {
        try {
            return connection.unwrap(PGConnection.class).getBackendPID();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long millisSince(long start) {
        return (nanoTime.getAsLong() - start) / 1_000_000;
    }

    long now() {
        return nanoTime.getAsLong();
    }

    Connection connection() {
        return connection;
    }

    WorkSession session() {
        return session;
    }

    State state() {
        return state;
    }

    StopSignal stop() {
        return stop;
    }
}
