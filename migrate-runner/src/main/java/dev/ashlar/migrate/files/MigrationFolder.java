package dev.ashlar.migrate.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All migration files of one folder, in the order of {@code ashlar.sum}, and what is wrong with their names.
 *
 * <p>Immutable; {@link #with} and {@link #without} give the folder as it would be after a generation or an amendment.
 * Hidden files, {@code ashlar.sum}, {@code schema.snapshot} and files that do not look like migrations (a
 * {@code README.md}) are no part of it.
 */
public final class MigrationFolder {
    /** The manifest's file name. */
    public static final String SUM = "ashlar.sum";

    /** The snapshot's file name. */
    public static final String SNAPSHOT = "schema.snapshot";

    private final List<MigrationFile> files;
    private final List<FileProblem> problems;
    private final @Nullable String snapshotSha256;

    private MigrationFolder(List<MigrationFile> files, List<FileProblem> problems, @Nullable String snapshotSha256) {
        this.files = files;
        this.problems = problems;
        this.snapshotSha256 = snapshotSha256;
    }

    /** A folder of these files, on disk or not. */
    public static MigrationFolder of(List<MigrationFile> files) {
        return of(files, List.of(), null);
    }

    private static MigrationFolder of(
            List<MigrationFile> files, List<FileProblem> misspelt, @Nullable String snapshotSha256) {
        List<MigrationFile> sorted = files.stream().sorted().toList();
        List<FileProblem> problems = new ArrayList<>(misspelt);
        problems.addAll(FolderRules.check(sorted));
        return new MigrationFolder(sorted, List.copyOf(problems), snapshotSha256);
    }

    /**
     * Lists and classifies a folder; broken names do not stop it, they are {@link #problems()}.
     *
     * @throws java.nio.file.NoSuchFileException when there is no such folder
     * @throws NotDirectoryException when it is a file
     * @throws IOException when a file cannot be read
     */
    public static MigrationFolder read(Path folder) throws IOException {
        List<MigrationFile> files = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        List<Path> paths;
        try (Stream<Path> listing = Files.list(folder)) {
            paths = listing.filter(MigrationFolder::isVisible).sorted().toList();
        }
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            Optional<FileName> parsed = FileName.parse(name);
            if (Files.isDirectory(path)) {
                problems.add(FolderRules.subfolder(name));
            } else if (parsed.isPresent()) {
                files.add(MigrationFile.read(parsed.get(), path));
            } else if (FileName.looksLikeOne(name)) {
                problems.add(FolderRules.misspelt(name));
            }
        }
        Path snapshot = folder.resolve(SNAPSHOT);
        String sha256 = Files.exists(snapshot) ? Digests.sha256(Files.readAllBytes(snapshot)) : null;
        return of(files, problems, sha256);
    }

    /** A mounted ConfigMap keeps its data in folders that start with dots. */
    private static boolean isVisible(Path path) {
        return !String.valueOf(path.getFileName()).startsWith(".");
    }

    /** Every file, in the order of {@code ashlar.sum}. */
    public List<MigrationFile> files() {
        return files;
    }

    /** What is wrong with the names: misspelt, duplicate, incomplete. Empty for a sound folder. */
    public List<FileProblem> problems() {
        return problems;
    }

    /**
     * What is wrong inside the files: text that is not UTF-8, quotes that do not close, headers that contradict the
     * file's name or its script config. Reads every script, unlike {@link #problems()}.
     */
    public List<FileProblem> contentProblems() {
        return ContentRules.check(this);
    }

    /** SHA-256 of {@code schema.snapshot} in this folder; empty when there is none. */
    public Optional<String> snapshotSha256() {
        return Optional.ofNullable(snapshotSha256);
    }

    public List<MigrationFile> ofKind(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** Every file of a whole version: its parts, undos, configs, tests. */
    public List<MigrationFile> ofVersion(MigrationVersion version) {
        return files.stream().filter(belongsTo(version)).toList();
    }

    public Optional<MigrationFile> find(String name) {
        return files.stream().filter(file -> file.name().text().equals(name)).findFirst();
    }

    /** The undo of a migration, part for part; empty when it has none. */
    public Optional<MigrationFile> undoOf(MigrationVersion version) {
        return ofKind(FileKind.UNDO).stream()
                .filter(file -> version.equals(file.name().version()))
                .findFirst();
    }

    /** How a script has to be run: its script config, or the defaults when it has none. */
    public ScriptConfig configOf(MigrationFile script) {
        return find(script.name().config().text()).map(ScriptConfig::parse).orElse(ScriptConfig.DEFAULT);
    }

    /** The newest whole version; empty when there are no versioned files. */
    public Optional<MigrationVersion> newest() {
        return ofKind(FileKind.VERSIONED).stream()
                .flatMap(file -> file.version().stream())
                .reduce((earlier, later) -> later)
                .map(MigrationVersion::whole);
    }

    /** This folder with these files added, or replaced where the name is taken. */
    public MigrationFolder with(List<MigrationFile> added) {
        List<MigrationFile> merged = new ArrayList<>(files);
        merged.removeIf(file -> added.stream().anyMatch(other -> other.name().equals(file.name())));
        merged.addAll(added);
        return of(merged, misspelt(), snapshotSha256);
    }

    /** This folder with all files of a whole version taken away. */
    public MigrationFolder without(MigrationVersion version) {
        List<MigrationFile> rest =
                files.stream().filter(belongsTo(version).negate()).toList();
        return of(rest, misspelt(), snapshotSha256);
    }

    private List<FileProblem> misspelt() {
        return problems.stream()
                .filter(problem -> problem.kind() == FileProblem.Kind.MISSPELT)
                .toList();
    }

    private static Predicate<MigrationFile> belongsTo(MigrationVersion version) {
        return file -> file.version().map(MigrationVersion::whole).equals(Optional.of(version.whole()));
    }
}
