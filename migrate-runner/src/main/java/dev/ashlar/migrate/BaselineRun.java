package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Audit.Action;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.database.Facts;
import dev.ashlar.migrate.database.HistoryRow;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.flyway.FlywayHistory;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.standing.Standing;
import dev.ashlar.migrate.standing.VersionLine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code baseline}: adopts a database that was made without these files. It notes that all up to one version is
 * there already, and touches nothing else.
 */
final class BaselineRun {
    private final Settings settings;
    private final CarriedFiles carried;
    private final @Nullable MigrationVersion to;
    private final RunContext context;
    private final Connector connector;

    BaselineRun(Settings settings, CarriedFiles carried, @Nullable MigrationVersion to, RunContext context) {
        this.settings = settings;
        this.carried = carried;
        this.to = to;
        this.context = context;
        this.connector = new Connector(settings.target(), context.log(), context.stop(), context.nanoTime());
    }

    RunResult run() throws SQLException {
        MigrationFile last = last();
        try (Landing landing = Landing.on(settings, carried.history(settings), true, connector, context.log())) {
            if (isThere(landing, last)) {
                return finish(landing, "Nothing to do, %s is the baseline already.".formatted(version(last)));
            }
            Work work = Work.begin(landing, settings, connector, context);
            if (!isThere(work.landing(), last)) {
                requireSomethingToAdopt(work.landing());
                note(work, last);
            }
            return finish(
                    work.landing().again(),
                    "Adopted %s: version %s counts as applied, and nothing else was changed."
                            .formatted(settings.target(), version(last)));
        }
    }

    /** The last file of the version that counts as applied: the oldest, which pulling a database writes, unless one is named. */
    private MigrationFile last() {
        List<MigrationFile> files = carried.folder().ofKind(FileKind.VERSIONED);
        MigrationVersion wanted = to != null || files.isEmpty() ? to : version(files.getFirst());
        return files.reversed().stream()
                .filter(file -> version(file).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RunFailure(
                        ExitCode.USAGE,
                        "--to %s: there is no such migration. No connection was opened; the oldest is %s."
                                .formatted(wanted, files.isEmpty() ? "none" : version(files.getFirst()))));
    }

    private static MigrationVersion version(MigrationFile file) {
        return file.version().orElseThrow().whole();
    }

    /** Whether the history says already what this run would note; one that says anything else is refused. */
    private boolean isThere(Landing landing, MigrationFile last) throws SQLException {
        List<HistoryRow> rows = landing.rows();
        if (rows.isEmpty()) {
            return false;
        }
        Optional<MigrationVersion> baseline = new Standing(carried.folder(), rows).baseline();
        if (baseline.isPresent() && baseline.equals(last.version())) {
            return true;
        }
        throw new RunFailure(
                ExitCode.DISAGREE,
                "%s has %d rows already, so that the database is not a stranger's.\nNothing was changed. Look at it with: migrate status"
                        .formatted(landing.names().history(), rows.size()));
    }

    private void requireSomethingToAdopt(Landing landing) throws SQLException {
        if (!Facts.hasObjects(landing.connection(), landing.names())) {
            throw new RunFailure(
                    ExitCode.WRONG_TARGET,
                    "%s holds nothing, so there is nothing to adopt.\nNothing was changed. To create what the files say: migrate"
                            .formatted(settings.target()));
        }
    }

    private void note(Work work, MigrationFile last) throws SQLException {
        Landing landing = work.landing();
        if (!landing.facts().hasHistory()) {
            new FlywayHistory(landing.connection(), landing.names(), carried.folder(), carried.outOfOrder(settings))
                    .create();
        }
        work.createTables();
        Connection connection = landing.connection();
        connection.setAutoCommit(false);
        try {
            work.history().addBaseline(last);
            work.audit().add(Action.BASELINE, last, 0);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private RunResult finish(Landing landing, String message) throws SQLException {
        Standing standing = new Standing(carried.folder(), landing.rows());
        context.log().info(message);
        return new RunResult(
                ExitCode.DONE,
                message,
                List.of(),
                standing.head().map(MigrationVersion::whole),
                VersionLine.of(standing));
    }
}
