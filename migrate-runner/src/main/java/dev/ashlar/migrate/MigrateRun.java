package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Audit.Action;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.flyway.FlywayDisagreement;
import dev.ashlar.migrate.flyway.FlywayHistory;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.standing.Standing;
import dev.ashlar.migrate.standing.VersionLine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code migrate}: looks whether something is pending, and only then takes the lock, asks Flyway and runs
 * scripts.
 */
final class MigrateRun {
    private final Settings settings;
    private final CarriedFiles carried;
    private final @Nullable MigrationVersion to;
    private final RunContext context;
    private final Connector connector;
    private final List<String> done = new ArrayList<>();

    MigrateRun(Settings settings, CarriedFiles carried, @Nullable MigrationVersion to, RunContext context) {
        this.settings = settings;
        this.carried = carried;
        this.to = to;
        this.context = context;
        this.connector = new Connector(settings.target(), context.log(), context.stop(), context.nanoTime());
    }

    RunResult run() throws SQLException {
        requireTarget();
        try (Landing landing = Landing.on(settings, carried.history(settings), true, connector, context.log())) {
            Standing standing = new Standing(carried.folder(), landing.rows());
            List<MigrationFile> pending = judge(standing, landing);
            if (pending.isEmpty() && !Unsupported.hasCallbacks(carried.folder())) {
                return nothingToDo(standing);
            }
            return work(Work.begin(landing, settings, connector, context));
        } catch (RunFailure e) {
            throw withProgress(e);
        }
    }

    /** What earlier files of the same run did stays, and the last words say so. */
    private RunFailure withProgress(RunFailure e) {
        return done.isEmpty()
                ? e
                : new RunFailure(e.exit(), e.text() + "\nApplied before that: " + String.join(", ", done) + ".", e);
    }

    private void requireTarget() {
        if (to != null && carried.folder().ofVersion(to).isEmpty()) {
            throw new RunFailure(
                    ExitCode.USAGE,
                    "--to %s: there is no such migration. No connection was opened; the newest is %s."
                            .formatted(
                                    to,
                                    carried.folder()
                                            .newest()
                                            .map(MigrationVersion::toString)
                                            .orElse("none")));
        }
    }

    private List<MigrationFile> judge(Standing standing, Landing landing) throws SQLException {
        Verdict verdict = new Verdict(standing, landing.names().history());
        verdict.requireAgreement();
        verdict.requireOrder(carried.outOfOrder(settings));
        verdict.acceptAhead(landing, context.log());
        List<MigrationFile> pending = new ArrayList<>(
                standing.pending().stream().filter(this::isWanted).toList());
        if (to == null || carried.folder().newest().filter(to::equals).isPresent()) {
            pending.addAll(standing.pendingRepeatables());
        }
        return pending;
    }

    private boolean isWanted(MigrationFile file) {
        return to == null
                || file.version()
                        .filter(version -> version.whole().compareTo(to) <= 0)
                        .isPresent();
    }

    private RunResult nothingToDo(Standing standing) {
        String message = "Nothing to do, the database is at %s."
                .formatted(standing.head()
                        .map(version -> version.whole().toString())
                        .orElse("no version"));
        context.log().info(message);
        return new RunResult(
                ExitCode.DONE, message, done, standing.head().map(MigrationVersion::whole), VersionLine.of(standing));
    }

    private RunResult work(Work work) throws SQLException {
        Landing landing = work.landing();
        Standing standing = new Standing(carried.folder(), landing.rows());
        List<MigrationFile> pending = judge(standing, landing);
        Callbacks callbacks = new Callbacks(carried.folder(), work.executor());
        if (!pending.isEmpty()) {
            askFlyway(landing, pending, standing.ahead().isEmpty());
        }
        work.createTables();
        callbacks.alone(Callbacks.BEFORE_MIGRATE);
        for (MigrationFile file : pending) {
            apply(file, work, callbacks);
        }
        callbacks.alone(Callbacks.AFTER_MIGRATE);
        Standing after = new Standing(carried.folder(), landing.again().rows());
        if (pending.isEmpty()) {
            return nothingToDo(after);
        }
        Optional<MigrationVersion> head = after.head().map(MigrationVersion::whole);
        String message = "Applied %d file%s, the database is at %s."
                .formatted(
                        done.size(),
                        done.size() == 1 ? "" : "s",
                        head.map(MigrationVersion::toString).orElse("no version"));
        context.log().info(message);
        return new RunResult(ExitCode.DONE, message, done, head, VersionLine.of(after));
    }

    /** Flyway has to see the same work as the runner does; it also makes the history table. */
    private void askFlyway(Landing landing, List<MigrationFile> pending, boolean complete) throws SQLException {
        FlywayHistory flyway = new FlywayHistory(
                landing.connection(), landing.names(), carried.folder(), carried.outOfOrder(settings));
        if (!landing.facts().hasHistory()) {
            flyway.create();
        }
        if (!complete) {
            return;
        }
        try {
            List<String> expected = flyway.pending();
            for (MigrationFile file : pending) {
                if (!expected.contains(file.name().text())) {
                    throw new RunFailure(
                            ExitCode.DISAGREE,
                            "%s is pending here, but not for Flyway.\nNothing was changed. Compare %s with the files."
                                    .formatted(file, landing.names().history()));
                }
            }
        } catch (FlywayDisagreement e) {
            throw new RunFailure(
                    ExitCode.DISAGREE,
                    "Flyway refuses the history: %s\nNothing was changed.".formatted(e.getMessage()),
                    e);
        }
    }

    private void apply(MigrationFile file, Work work, Callbacks callbacks) {
        long millis = work.executor()
                .run(
                        file,
                        carried.folder().configOf(file),
                        ignored -> callbacks.inside(Callbacks.BEFORE_EACH),
                        took -> {
                            callbacks.inside(Callbacks.AFTER_EACH);
                            work.history().add(file, took);
                            work.audit().add(Action.MIGRATE, file, took);
                        });
        done.add(file.name().text());
        String what = file.kind() == FileKind.REPEATABLE
                ? "repeatable " + file.name().title()
                : file.version().map(MigrationVersion::toString).orElse("") + " "
                        + file.name().title();
        context.log().info("Applied %s in %d ms".formatted(what, millis));
    }
}
