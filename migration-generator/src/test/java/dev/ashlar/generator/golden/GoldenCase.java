package dev.ashlar.generator.golden;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Compatibility;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.Servers;
import dev.ashlar.generator.plan.Summary;
import dev.ashlar.generator.render.Script;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A folder with two snapshots and the SQL that leads from one to the other and back.
 *
 * <p>Beside {@code before.snapshot}, {@code after.snapshot}, {@code direct.sql} and {@code undo.sql} (with a number for each
 * part when there are several) may stand {@code decisions.txt}, {@code servers.txt} (the versions that the settings give)
 * and {@code rows.sql} (rows that the tables hold before).
 */
record GoldenCase(Path folder, SchemaDef before, SchemaDef after, List<Decision> decisions, Servers servers) {
    /** The files that say what is asked; the others are the answer. */
    static final Set<String> READ =
            Set.of("before.snapshot", "after.snapshot", "decisions.txt", "servers.txt", "rows.sql");

    private static final MigrationVersion VERSION =
            MigrationVersion.parse("0002").orElseThrow();

    static GoldenCase read(Path folder) throws IOException {
        return new GoldenCase(
                folder,
                SnapshotFile.read(folder.resolve("before.snapshot")),
                SnapshotFile.read(folder.resolve("after.snapshot")),
                DecisionLines.read(text(folder, "decisions.txt")),
                servers(text(folder, "servers.txt").strip()));
    }

    private static Servers servers(String text) {
        if (text.isEmpty()) {
            return Servers.ALL;
        }
        String[] bounds = text.split("\\.\\.", -1);
        return new Servers(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
    }

    /** The rows to insert before, as SQL; empty when there are none. */
    String rows() throws IOException {
        return text(folder, "rows.sql");
    }

    /** What the folder has under this name; empty when it has no such file. */
    static String text(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    Difference difference() {
        return Differ.between(before, after, decisions);
    }

    /** One part of the migration and its undo, as files. */
    record Part(String direct, String undo) {}

    List<Part> parts() {
        List<Batch> batches =
                Planner.plan(before, after, difference().changes(), servers).batches();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            ScriptHeader header =
                    ScriptHeader.of(VERSION).withPart(i + 1, batches.size()).withServer(servers.toString());
            parts.add(new Part(
                    text(header, batches.get(i)), text(header, Planner.undo(batches.get(i), decisions, servers))));
        }
        return parts;
    }

    private static String text(ScriptHeader header, Batch batch) {
        return Script.of(
                        header.withOlderReleases(Compatibility.of(batch.changes()))
                                .withChanges(Summary.of(batch.changes())),
                        batch)
                .text();
    }

    /** The SQL files that the folder must have, by name. */
    Map<String, String> files() {
        List<Part> parts = parts();
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String number = parts.size() == 1 ? "" : "." + (i + 1);
            files.put("direct" + number + ".sql", parts.get(i).direct());
            files.put("undo" + number + ".sql", parts.get(i).undo());
        }
        return files;
    }
}
