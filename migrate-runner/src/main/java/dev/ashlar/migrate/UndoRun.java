package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Audit.Action;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
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
 * The command {@code undo}: runs undo scripts, newest first, part by part, and deletes each migration's history row in
 * the same transaction; a row of a kind of its own would break every command of Flyway's.
 */
final class UndoRun {
    private final Settings settings;
    private final CarriedFiles carried;
    private final @Nullable MigrationVersion to;
    private final RunContext context;
    private final Connector connector;
    private final List<String> done = new ArrayList<>();

    UndoRun(Settings settings, CarriedFiles carried, @Nullable MigrationVersion to, RunContext context) {
        this.settings = settings;
        this.carried = carried;
        this.to = to;
        this.context = context;
        this.connector = new Connector(settings.target(), context.log(), context.stop(), context.nanoTime());
    }

    /** One file to take back, and the script that does it. */
    private record Step(MigrationFile migration, MigrationFile undo) {}

    RunResult run() throws SQLException {
        requireConfirmation();
        try (Landing landing = Landing.on(settings, carried.history(settings), true, connector, context.log())) {
            if (steps(judge(landing)).isEmpty()) {
                return finish(landing);
            }
            Work work = Work.begin(landing, settings, connector, context);
            List<Step> steps = steps(judge(work.landing()));
            work.createTables();
            for (Step step : steps) {
                takeBack(step, work);
            }
            return finish(work.landing().again());
        }
    }

    private void requireConfirmation() {
        String database = settings.target().database();
        if (!settings.target().isLoopback() && !settings.confirm().equals(database)) {
            throw new RunFailure(
                    ExitCode.USAGE,
                    "Undo on %s takes data away on another machine. Nothing was changed. To go on: --confirm %s (or CONFIRM=%s, MIGRATE_CONFIRM=%s)."
                            .formatted(settings.target(), database, database, database));
        }
    }

    private Standing judge(Landing landing) throws SQLException {
        Standing standing = new Standing(carried.folder(), landing.rows());
        new Verdict(standing, landing.names().history()).requireAgreement();
        if (!standing.ahead().isEmpty()) {
            throw new RunFailure(
                    ExitCode.DISAGREE,
                    "The newest migrations in the history are not in this image: %s.\nNothing was changed. Undo them with the image that brought them."
                            .formatted(String.join(
                                    ", ",
                                    standing.ahead().stream()
                                            .map(row -> row.script())
                                            .toList())));
        }
        return standing;
    }

    private List<Step> steps(Standing standing) {
        List<Step> steps = new ArrayList<>();
        List<MigrationVersion> applied = standing.appliedWholes();
        for (MigrationVersion version : applied) {
            boolean wanted = to == null ? version.equals(applied.get(0)) : version.compareTo(to) > 0;
            if (wanted) {
                carried.folder().ofVersion(version).reversed().stream()
                        .filter(file -> file.kind() == FileKind.VERSIONED)
                        .filter(file -> standing.rowOf(file).isPresent())
                        .forEach(file -> steps.add(step(file)));
            }
        }
        return steps;
    }

    private Step step(MigrationFile migration) {
        Optional<MigrationFile> undo = migration.version().flatMap(carried.folder()::undoOf);
        Optional<String> reason = undo.isPresent() ? noUndo(undo.get()) : Optional.empty();
        reason = reason.isPresent() ? reason : noUndo(migration);
        if (reason.isPresent()) {
            throw new RunFailure(
                    ExitCode.NO_UNDO,
                    "%s cannot be undone: %s.\nNothing was changed. Write a new migration that goes forward."
                            .formatted(migration, reason.get()));
        }
        return new Step(
                migration,
                undo.orElseThrow(() -> new RunFailure(
                        ExitCode.NOTHING,
                        "%s has no undo script beside it.\nNothing was changed. Write U%s__%s.sql, or a new migration that goes forward."
                                .formatted(
                                        migration,
                                        migration.version().orElseThrow(),
                                        migration.name().description()))));
    }

    private static Optional<String> noUndo(MigrationFile file) {
        return file.header().flatMap(header -> Optional.ofNullable(header.noUndo()));
    }

    private void takeBack(Step step, Work work) throws SQLException {
        MigrationVersion version = step.migration().version().orElseThrow();
        var rows = work.history().rows();
        long millis = work.executor().run(step.undo(), carried.folder().configOf(step.undo()), ignored -> {}, took -> {
            work.history().remove(version, rows);
            work.audit().add(Action.UNDO, step.undo(), took);
        });
        done.add(step.undo().name().text());
        context.log()
                .info("Undid %s %s in %d ms"
                        .formatted(version, step.migration().name().title(), millis));
    }

    private RunResult finish(Landing landing) throws SQLException {
        Standing after = new Standing(carried.folder(), landing.rows());
        Optional<MigrationVersion> head = after.head().map(MigrationVersion::whole);
        String message = (done.isEmpty()
                        ? "Nothing to undo"
                        : "Undid %d file%s".formatted(done.size(), done.size() == 1 ? "" : "s"))
                + ", the database is at %s."
                        .formatted(head.map(MigrationVersion::toString).orElse("no version"));
        context.log().info(message);
        return new RunResult(ExitCode.DONE, message, done, head, VersionLine.of(after));
    }
}
