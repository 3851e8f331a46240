package dev.ashlar.generator;

import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.Sum;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All changes to a migrations folder that belong together: they happen all or, when the process dies, as if it had never
 * begun or had come to its end.
 *
 * <p>The new files are first collected in a hidden folder. Renaming that folder is the moment that counts: before it,
 * nothing has happened; after it, whoever reads the history next finishes what is left.
 */
final class FolderUpdate {
    private static final String COLLECTING = ".collecting";
    private static final String DECIDED = ".decided";
    private static final String REMOVED = ".removed";

    /** The names of files that are new or other than before, and of those that are gone. */
    record Written(List<String> written, List<String> removed) {}

    private FolderUpdate() {}

    /**
     * Makes the folder hold these files, their snapshot and their sum.
     *
     * @param old what it holds
     */
    static Written write(History old, MigrationFolder folder, SchemaDef snapshot) {
        String text = SnapshotFile.render(snapshot);
        Settings settings = old.module().settings();
        Sum sum = Sum.of(folder, text.getBytes(StandardCharsets.UTF_8), settings.history(), settings.outOfOrder());
        Path path = old.module().migrations();
        try {
            Files.createDirectories(path);
            Path collecting = Files.createDirectory(path.resolve(COLLECTING));
            List<String> names = new ArrayList<>();
            for (MigrationFile file : folder.files()) {
                String name = file.name().text();
                if (!old.onDisk().find(name).equals(folder.find(name))) {
                    Files.write(collecting.resolve(name), file.bytes());
                    names.add(name);
                }
            }
            for (Map.Entry<String, String> file : Map.of(
                            MigrationFolder.SNAPSHOT, text, MigrationFolder.SUM, sum.render())
                    .entrySet()) {
                Path there = path.resolve(file.getKey());
                if (!Files.exists(there) || !Files.readString(there).equals(file.getValue())) {
                    Files.writeString(collecting.resolve(file.getKey()), file.getValue());
                    names.add(file.getKey());
                }
            }
            List<String> removed = removed(old.onDisk(), folder);
            Files.write(collecting.resolve(REMOVED), removed);
            Files.move(collecting, path.resolve(DECIDED), StandardCopyOption.ATOMIC_MOVE);
            finish(path);
            return new Written(names.stream().sorted().toList(), removed);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to " + path, e);
        }
    }

    private static List<String> removed(MigrationFolder old, MigrationFolder folder) {
        return old.files().stream()
                .map(file -> file.name().text())
                .filter(name -> folder.find(name).isEmpty())
                .toList();
    }

    /** Finishes, or clears away, what a process that died has left. */
    static void finish(Path migrations) throws IOException {
        if (Files.isDirectory(migrations.resolve(COLLECTING))) {
            delete(migrations.resolve(COLLECTING));
        }
        Path decided = migrations.resolve(DECIDED);
        if (!Files.isDirectory(decided)) {
            return;
        }
        Path list = decided.resolve(REMOVED);
        for (String name : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
            Files.deleteIfExists(migrations.resolve(name));
        }
        for (Path file : files(decided)) {
            String name = Objects.toString(file.getFileName());
            if (!name.equals(REMOVED)) {
                Files.move(file, migrations.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        delete(decided);
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
