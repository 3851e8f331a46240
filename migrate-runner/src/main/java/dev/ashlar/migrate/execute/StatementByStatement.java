package dev.ashlar.migrate.execute;

import dev.ashlar.migrate.database.SqlFailures;
import dev.ashlar.migrate.database.State.Intent;
import dev.ashlar.migrate.files.Digests;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs a script outside of transactions, each statement committing by itself.
 *
 * <p>Before each statement an intent is written, so that a run after a kill skips what is done. The statement that was
 * under way may be done or not: an invalid index that it left is dropped first, and when it then fails because what it
 * makes is there, or what it drops is gone, it had been done.
 */
final class StatementByStatement {
    /** Duplicate table or index, object, column, schema; undefined object, table, column. */
    private static final Set<String> DONE_BEFORE =
            Set.of("42P07", "42710", "42701", "42P06", "42704", "42P01", "42703");

    private final ScriptExecutor executor;
    private final Connection connection;
    private final MigrationFile file;
    private final List<Statement> statements;

    StatementByStatement(ScriptExecutor executor, MigrationFile file, List<Statement> statements) {
        this.executor = executor;
        this.connection = executor.connection();
        this.file = file;
        this.statements = statements;
    }

    long run(Recording before, Recording recording) throws SQLException {
        long start = executor.now();
        inTransaction(() -> before.write(0));
        String script = file.name().text();
        Optional<Intent> left = executor.state()
                .intent(script)
                .filter(intent -> intent.statement() < statements.size())
                .filter(intent -> intent.sha256().equals(digestOfFirst(intent.statement())));
        int first = left.map(Intent::statement).orElse(0);
        for (int i = first; i < statements.size(); i++) {
            intend(i, true);
            one(i, i == first && left.isPresent() && left.get().underWay());
        }
        executor.session().restore();
        long millis = executor.millisSince(start);
        inTransaction(() -> {
            executor.state().removeIntent(script);
            recording.write(millis);
        });
        return millis;
    }

    private void one(int i, boolean mayBeDone) throws SQLException {
        Statement statement = statements.get(i);
        Optional<ConcurrentIndex> index = ConcurrentIndex.parse(statement.sql());
        if (mayBeDone && index.isPresent()) {
            index.get().dropInvalid(connection);
        }
        try {
            executor.execute(statement);
        } catch (SQLException e) {
            String state = SqlFailures.state(e);
            if (mayBeDone && DONE_BEFORE.contains(state)) {
                return;
            }
            if (!SqlFailures.isConnectionLost(e) && !SqlFailures.isPassing(e)) {
                if (index.isPresent() && !DONE_BEFORE.contains(state)) {
                    index.get().dropInvalid(connection);
                }
                intend(i, false);
            }
            boolean retried = state.equals(SqlFailures.LOCK_NOT_AVAILABLE);
            if (i == 0 || retried || executor.stop().isRaised()) {
                throw e;
            }
            throw FailureText.partlyDone(file, statement, i, e);
        }
    }

    private void intend(int statement, boolean underWay) throws SQLException {
        executor.state().putIntent(file.name().text(), new Intent(digestOfFirst(statement), statement, underWay));
    }

    /** Names the statements that are done: as long as they stay the same, the others may be corrected. */
    private String digestOfFirst(int count) {
        return Digests.sha256(
                statements.stream().limit(count).map(Statement::sql).collect(Collectors.joining(";\n")));
    }

    /** Several writes in one commit. */
    private interface Writes {
        void write() throws SQLException;
    }

    private void inTransaction(Writes writes) throws SQLException {
        connection.setAutoCommit(false);
        writes.write();
        connection.commit();
        connection.setAutoCommit(true);
    }
}
