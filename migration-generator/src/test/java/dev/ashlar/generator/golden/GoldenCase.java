package dev.ashlar.generator.golden;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.Servers;
import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Migration;
import dev.ashlar.generator.render.Script;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One golden case: a folder named after what happens, with {@code before.snapshot}, {@code after.snapshot},
 * {@code decisions.txt} where something must be decided, and the expected SQL.
 */
final class GoldenCase {
    private final Path folder;
    private final SchemaDef before;
    private final SchemaDef after;
    private final Difference difference;
    private final List<Batch> forwards;
    private final List<Batch> backwards = new ArrayList<>();

    GoldenCase(Path folder) {
        this.folder = folder;
        this.before = snapshot("before.snapshot");
        this.after = snapshot("after.snapshot");
        List<Decision> decisions = decisions();
        this.difference = Differ.between(before, after, decisions);
        this.forwards =
                Planner.plan(before, after, difference.changes(), Servers.ALL).batches();
        for (Batch batch : forwards) {
            backwards.add(Planner.undo(batch, difference.used(), Servers.ALL));
        }
    }

    Difference difference() {
        return difference;
    }

    /** The SQL by file name: {@code direct.sql} and {@code undo.sql}, numbered when there are several batches. */
    Map<String, String> rendered() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < forwards.size(); i++) {
            String number = forwards.size() == 1 ? "" : "." + (i + 1);
            files.put("direct" + number + ".sql", Script.body(forwards.get(i)));
            files.put("undo" + number + ".sql", Script.body(backwards.get(i)));
        }
        return files;
    }

    /** The SQL that the folder holds. */
    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = path.getFileName().toString();
                if (name.endsWith(".sql")) {
                    files.put(name, Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    void rewrite() {
        try {
            for (String name : expected().keySet()) {
                Files.delete(folder.resolve(name));
            }
            for (Map.Entry<String, String> file : rendered().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a server must have run before: all that creates the first schema. */
    List<dev.ashlar.generator.rehearse.Script> history() {
        return creation("before", before).scripts();
    }

    List<Migration> migrations() {
        List<Migration> migrations = new ArrayList<>();
        for (int i = 0; i < forwards.size(); i++) {
            migrations.add(
                    new Migration(script("direct", forwards.get(i)), Optional.of(script("undo", backwards.get(i)))));
        }
        return migrations;
    }

    Creation creation() {
        return creation("after", after);
    }

    private static Creation creation(String of, SchemaDef schema) {
        return new Creation(
                of,
                Script.createFromNothing(schema).stream()
                        .map(sql -> new dev.ashlar.generator.rehearse.Script(of, sql, true))
                        .toList());
    }

    private static dev.ashlar.generator.rehearse.Script script(String name, Batch batch) {
        return new dev.ashlar.generator.rehearse.Script(name, Script.body(batch), batch.transactional());
    }

    private SchemaDef snapshot(String name) {
        try {
            return SnapshotFile.read(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Decision> decisions() {
        Path file = folder.resolve("decisions.txt");
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(DecisionLines::parse)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
