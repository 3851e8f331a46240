package dev.ashlar.migrate.execute;

import dev.ashlar.migrate.database.SqlFailures;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is said when a script fails: place, statement, the server's words, the state left, what to do. */
final class FailureText {
    private FailureText() {}

    /** A failure that left nothing of the script behind. */
    static RunFailure rolledBack(MigrationFile file, @Nullable Statement statement, SQLException e) {
        if (SqlFailures.isConnectionLost(e)) {
            return new RunFailure(
                    ExitCode.LOST,
                    "%s\nThe connection broke, so whether this file was committed is in the history table only. Running again goes on from there."
                            .formatted(what(file, statement, e)),
                    e);
        }
        if (SqlFailures.isPassing(e)) {
            return new RunFailure(
                    ExitCode.PASSING,
                    "%s\nThe file was rolled back. The cause passes; running again goes on."
                            .formatted(what(file, statement, e)),
                    e);
        }
        if (SqlFailures.isOwnMemory(e)) {
            return new RunFailure(
                    ExitCode.MEMORY,
                    "%s\nThe file was rolled back. Give the process more memory, or let the statement return fewer rows."
                            .formatted(what(file, statement, e)),
                    e);
        }
        return new RunFailure(
                ExitCode.ROLLED_BACK,
                "%s\nThe file was rolled back, nothing of it stays; files before it stay applied. Correct it and run again."
                        .formatted(what(file, statement, e)),
                e);
    }

    /** A failure in a script outside of transactions, after some of its statements. */
    static RunFailure partlyDone(MigrationFile file, Statement statement, int done, SQLException e) {
        ExitCode exit = SqlFailures.isConnectionLost(e)
                ? ExitCode.LOST
                : SqlFailures.isPassing(e) ? ExitCode.PASSING : ExitCode.NOT_ROLLED_BACK;
        String remedy = exit == ExitCode.NOT_ROLLED_BACK
                ? "Correct this statement, leave the ones before it as they are, and run again."
                : "Running again goes on.";
        return new RunFailure(exit, """
                %s
                The file runs outside of transactions: its first %d statements are done and stay, and will be \
                skipped. %s""".formatted(what(file, statement, e), done, remedy), e);
    }

    /** A script that did not get its locks in any of its tries. */
    static RunFailure blocked(
            MigrationFile file, @Nullable Statement statement, int tries, String blocker, SQLException e) {
        return new RunFailure(ExitCode.BLOCKED, """
                %s
                It did not get its locks in %d tries. Blocked by %s.
                The statement was rolled back. Wait until that session ends its transaction, or end it with \
                pg_terminate_backend, and run again.""".formatted(what(file, statement, e), tries, blocker), e);
    }

    private static String what(MigrationFile file, @Nullable Statement statement, SQLException e) {
        if (statement == null) {
            return "%s failed: %s".formatted(file, SqlFailures.describe(e));
        }
        int line = statement.line() + linesBefore(statement.sql(), SqlFailures.position(e));
        return "%s:%d failed: %s\n  Statement: %s".formatted(file, line, SqlFailures.describe(e), statement.summary());
    }

    private static int linesBefore(String sql, int position) {
        return (int) sql.chars()
                .limit(Math.max(0, position - 1))
                .filter(c -> c == '\n')
                .count();
    }
}
