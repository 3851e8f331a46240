package dev.ashlar.migrate;

import dev.ashlar.migrate.files.BrokenFilesException;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.FileProblem;
import dev.ashlar.migrate.files.FileProblem.Kind;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.Sum;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.settings.Settings;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The migrations that a run carries, checked as far as that goes without a database.
 *
 * @param folder the files
 * @param sum their manifest; empty when the folder has none
 */
record CarriedFiles(MigrationFolder folder, Optional<Sum> sum) {

    /**
     * Reads and checks the folder.
     *
     * @throws RunFailure with 24 when there is nothing to run, 2 for what this release does not support, 22 for files
     *     that are broken or not those of the sum
     */
    static CarriedFiles read(Settings settings, RunLog log) {
        Path path = settings.migrations();
        try {
            MigrationFolder folder = MigrationFolder.read(path);
            Optional<Sum> sum = Sum.read(path);
            List<FileProblem> problems = new ArrayList<>(folder.problems());
            sum.ifPresent(found -> problems.addAll(found.verify(folder)));
            if (problems.isEmpty()) {
                problems.addAll(folder.contentProblems());
                problems.addAll(Unsupported.in(folder));
            }
            refuse(problems);
            requireSomething(folder, path);
            if (sum.isEmpty()) {
                withoutSum(settings, log);
            }
            return new CarriedFiles(folder, sum);
        } catch (BrokenFilesException e) {
            throw failure(e.problems());
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw nothing(path, "is not a folder");
        } catch (IOException e) {
            throw nothing(path, "cannot be read (%s: %s)".formatted(e.getClass().getSimpleName(), e.getMessage()));
        }
    }

    private static void requireSomething(MigrationFolder folder, Path path) {
        if (folder.ofKind(FileKind.VERSIONED).isEmpty()
                && folder.ofKind(FileKind.REPEATABLE).isEmpty()) {
            throw nothing(path, "has no migrations");
        }
    }

    private static RunFailure nothing(Path path, String why) {
        return new RunFailure(
                ExitCode.NOTHING,
                "The migrations folder %s %s. No connection was opened. Set MIGRATIONS_DIR, or copy the migrations into the image."
                        .formatted(path, why));
    }

    private static void withoutSum(Settings settings, RunLog log) {
        if (settings.requireSum()) {
            throw new RunFailure(
                    ExitCode.DISAGREE,
                    "%s has no ashlar.sum, and MIGRATE_REQUIRE_SUM is set. Copy the whole migrations folder."
                            .formatted(settings.migrations()));
        }
        log.warning("%s has no ashlar.sum, so nothing tells whether files are missing or were edited."
                .formatted(settings.migrations()));
    }

    private static void refuse(List<FileProblem> problems) {
        if (!problems.isEmpty()) {
            throw failure(problems);
        }
    }

    private static RunFailure failure(List<FileProblem> problems) {
        boolean unsupported = problems.stream().allMatch(problem -> problem.kind() == Kind.UNSUPPORTED);
        return new RunFailure(
                unsupported ? ExitCode.USAGE : ExitCode.DISAGREE,
                problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n"))
                        + "\nNo connection was opened.");
    }

    /** The history table's name: as set, else as the sum says, else Flyway's default. */
    String history(Settings settings) {
        return settings.historyTable().isEmpty()
                ? sum.map(Sum::history).orElse(Sum.DEFAULT_HISTORY)
                : settings.historyTable();
    }

    boolean outOfOrder(Settings settings) {
        Boolean set = settings.outOfOrder();
        return set == null ? sum.map(Sum::outOfOrder).orElse(false) : set;
    }
}
