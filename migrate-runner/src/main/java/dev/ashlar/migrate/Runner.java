package dev.ashlar.migrate;

import dev.ashlar.migrate.Command.Baseline;
import dev.ashlar.migrate.Command.Files;
import dev.ashlar.migrate.Command.Migrate;
import dev.ashlar.migrate.Command.Status;
import dev.ashlar.migrate.Command.Undo;
import dev.ashlar.migrate.Command.Wait;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.database.SqlFailures;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.Redaction;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.settings.Settings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;

/**
 * Runs one command against one database: the library call that the process and the generator's rehearsal share.
 *
 * <p>It reads no environment and no wall clock, prints nothing by itself and never ends the process.
 */
public final class Runner {
    private Runner() {}

    /**
     * Runs a command to its end.
     *
     * <p>Settings and files are checked before a connection is opened. Nothing is thrown for what can go wrong with
     * settings, files or databases: it is the result's exit code and message, and was logged.
     */
    public static RunResult run(Settings settings, Command command, RunContext context) {
        RunFailure failure;
        try {
            return dispatch(settings, command, context);
        } catch (RunFailure e) {
            failure = e;
        } catch (SQLException e) {
            failure = ofServer(settings, e);
        } catch (OutOfMemoryError e) {
            failure = new RunFailure(
                    ExitCode.MEMORY,
                    "Out of memory. What was under way is rolled back by the server. Give the process more memory.");
        } catch (RuntimeException e) {
            failure = new RunFailure(
                    ExitCode.INTERNAL,
                    "The runner itself failed. What was under way is rolled back by the server.\n" + trace(e),
                    e);
        }
        String message = Redaction.of(settings.target().password()).hide(failure.text());
        context.log().error(message);
        return RunResult.of(failure.exit(), message);
    }

    private static RunResult dispatch(Settings settings, Command command, RunContext context) throws SQLException {
        return switch (command) {
            case Migrate migrate ->
                new MigrateRun(settings, CarriedFiles.read(settings, context.log()), migrate.to(), context).run();
            case Undo undo ->
                new UndoRun(settings, CarriedFiles.read(settings, context.log()), undo.to(), context).run();
            case Status status ->
                new StatusRun(settings, CarriedFiles.read(settings, context.log()), status.json(), context).run();
            case Files files ->
                new FilesRun(settings, CarriedFiles.read(settings, context.log()), files.json(), context).run();
            case Baseline baseline ->
                new BaselineRun(settings, CarriedFiles.read(settings, context.log()), baseline.to(), context).run();
            case Wait ignored -> await(settings, context);
        };
    }

    private static RunResult await(Settings settings, RunContext context) throws SQLException {
        new Connector(settings.target(), context.log(), context.stop(), context.nanoTime())
                .connect(settings.limits().connectDeadline())
                .close();
        String message = "%s accepts logins.".formatted(settings.target());
        context.log().info(message);
        return RunResult.of(ExitCode.DONE, message);
    }

    /** A failure between scripts: of the lock, the history or the runner's own tables. */
    private static RunFailure ofServer(Settings settings, SQLException e) {
        String said = SqlFailures.describe(e);
        if (SqlFailures.isConnectionLost(e)) {
            return new RunFailure(
                    ExitCode.LOST,
                    "The connection to %s broke: %s\nThe history table says what is applied. Running again goes on."
                            .formatted(settings.target(), said),
                    e);
        }
        if (SqlFailures.isPassing(e)) {
            return new RunFailure(
                    ExitCode.PASSING,
                    "The server failed: %s\nThe cause passes; running again goes on.".formatted(said),
                    e);
        }
        if (SqlFailures.state(e).equals("42501")) {
            return new RunFailure(
                    ExitCode.USAGE,
                    "%s may not do what the runner needs: %s\nGrant it usage and create on the schema, and the tables of the history; or name a role that has them by MIGRATE_SET_ROLE."
                            .formatted(settings.target().user(), said),
                    e);
        }
        return new RunFailure(
                ExitCode.INTERNAL, "The server refused what the runner needs: %s\n%s".formatted(said, trace(e)), e);
    }

    private static String trace(Exception e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString().strip();
    }
}
