package dev.ashlar.generator;

import dev.ashlar.generator.state.BrokenSnapshotException;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.migrate.files.FileProblem;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.Sum;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a module's migrations folder holds: the files, the sum that seals them, and the snapshot that they lead to.
 *
 * @param folder the files that count: those on disk, or fewer while a version is replaced
 * @param onDisk the files that are there
 * @param sum null while there is none
 */
record History(
        SchemaModule module,
        MigrationFolder folder,
        MigrationFolder onDisk,
        @Nullable Sum sum,
        SchemaDef snapshot) {
    private static final String CONFLICT = "<<<<<<<";

    /**
     * Reads the folder; one that is not there yet has no files and the empty schema. Whether the three agree is
     * {@link #requireIntact}'s question.
     */
    static History read(SchemaModule module) {
        return read(module, SchemaDef.EMPTY);
    }

    /** Reads the folder, faster when its snapshot holds this schema or most of it. */
    static History read(SchemaModule module, SchemaDef likely) {
        Path path = module.migrations();
        try {
            FolderUpdate.finish(path);
            requireMerged(path.resolve(MigrationFolder.SUM));
            Path snapshot = path.resolve(MigrationFolder.SNAPSHOT);
            MigrationFolder folder = MigrationFolder.read(path);
            return new History(
                    module,
                    folder,
                    folder,
                    Sum.read(path).orElse(null),
                    Files.exists(snapshot) ? SnapshotFile.read(snapshot, likely) : SchemaDef.EMPTY);
        } catch (NoSuchFileException e) {
            MigrationFolder none = MigrationFolder.of(List.of());
            return new History(module, none, none, null, SchemaDef.EMPTY);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + path, e);
        }
    }

    /** Two branches that took the same number meet here first. */
    private static void requireMerged(Path sum) throws IOException {
        if (Files.exists(sum)) {
            List<String> lines = Files.readAllLines(sum);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(CONFLICT)) {
                    throw new Failure(
                            Exit.BROKEN,
                            sum + ":" + (i + 1),
                            "a merge conflict is not resolved: two branches made migrations at the same time",
                            BrokenSnapshotException.AFTER_A_MERGE);
                }
            }
        }
    }

    /** Fails unless files, sum and snapshot are those that were written together. */
    History requireIntact() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new Failure(Exit.BROKEN, problems);
        }
        return this;
    }

    /** What keeps the history from being trusted: every file that was added, removed, renumbered or edited, by name. */
    List<Problem> problems() {
        List<FileProblem> found = new ArrayList<>(folder.problems());
        if (sum != null) {
            found.addAll(sum.verify(folder));
        }
        List<Problem> problems = new ArrayList<>();
        found.forEach(problem -> problems.add(problem(problem)));
        boolean snapshotIsThere = folder.snapshotSha256().isPresent();
        if (sum == null && (snapshotIsThere || !folder.files().isEmpty())) {
            problems.add(new Problem(
                    place(MigrationFolder.SUM),
                    "it is missing, but there are migrations",
                    "Restore the file: " + checkout(MigrationFolder.SUM)));
        } else if (sum != null && !snapshotIsThere) {
            problems.add(new Problem(
                    place(MigrationFolder.SNAPSHOT),
                    "it is missing, but ashlar.sum lists it",
                    "Restore the file: " + checkout(MigrationFolder.SNAPSHOT)));
        }
        return problems;
    }

    /** A file's problem, with the line that puts it right here. */
    Problem problem(FileProblem problem) {
        String name = problem.place().replaceFirst(":[0-9]+$", "");
        boolean newest = folder.find(name)
                .flatMap(file -> file.version().map(MigrationVersion::whole))
                .equals(newest());
        String remedy = problem.remedy();
        if (problem.kind() == FileProblem.Kind.EDITED && newest) {
            remedy = "If the edit is meant: make db-amend%s; otherwise restore the file: %s"
                    .formatted(module.variable(), checkout(name));
        } else if (problem.kind() == FileProblem.Kind.EDITED && !name.equals(MigrationFolder.SNAPSHOT)) {
            remedy = "Restore the file: %s; what has to change goes into a new migration: make db-new NAME=<name>%s"
                    .formatted(checkout(name), module.variable());
        } else if (problem.kind() == FileProblem.Kind.REMOVED || problem.kind() == FileProblem.Kind.EDITED) {
            remedy = "Restore the file: " + checkout(name);
        }
        return new Problem(place(problem.place()), problem.cause(), remedy);
    }

    private String place(String name) {
        return module.migrations().resolve(name).toString();
    }

    private String checkout(String name) {
        return "git checkout -- " + place(name);
    }

    /** The newest whole version; empty before the first. */
    Optional<MigrationVersion> newest() {
        return folder.newest();
    }

    /** The number of the migration that comes next. */
    MigrationVersion next() {
        return newest().map(MigrationVersion::next).orElse(MigrationVersion.of(1));
    }

    /** Whether the sum says of history table and order what the settings say. */
    boolean followsSettings() {
        return sum == null
                || (sum.history().equals(module.settings().history())
                        && sum.outOfOrder() == module.settings().outOfOrder());
    }

    /** This history without the files of its newest version, and the schema that it led to before. */
    History before(MigrationVersion version, SchemaDef snapshotBefore) {
        return new History(module, folder.without(version), onDisk, sum, snapshotBefore);
    }
}
