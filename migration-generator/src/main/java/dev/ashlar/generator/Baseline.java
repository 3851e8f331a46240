package dev.ashlar.generator;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/**
 * The first migration of a database that was there before: run on an empty one, it makes the same schema; where that is
 * there already, it is only recorded.
 */
record Baseline(History history, MigrationFolder folder, SchemaDef schema) {
    static final String NAME = "baseline";

    private static final String NO_UNDO =
            "a baseline stands for what was there before; taking it back would drop all of it";

    /** Plans the migration; fails when the module has migrations other than a baseline already. */
    static Baseline of(SchemaModule module, SchemaDef schema) {
        History there = History.read(module);
        boolean other = there.folder().files().stream()
                .anyMatch(file -> !file.name().text().matches("[VU]0001(\\.[0-9]+)?__" + NAME + "\\.sql(\\.conf)?"));
        if (other) {
            throw Failure.usage(
                    module.migrations().toString(),
                    "there are migrations already, and a baseline comes before all others",
                    "Name a folder without migrations; to compare a database with these: make db-drift"
                            + module.variable() + ".");
        }
        History none = new History(module, MigrationFolder.of(List.of()), there.onDisk(), null, SchemaDef.EMPTY);
        Difference difference = Differ.backwards(SchemaDef.EMPTY, schema, List.of());
        GenerateRequest request = new GenerateRequest(module, "db-pull", NAME, new GivenDecisions("", "", ""));
        Draft draft = Draft.of(request, none, schema, difference.changes(), List.of());
        List<MigrationFile> files = new ArrayList<>();
        for (MigrationFile file : draft.files()) {
            files.add(file.name().kind() == FileKind.UNDO ? withoutUndo(file) : file);
        }
        return new Baseline(none, none.folder().with(files), schema);
    }

    private static MigrationFile withoutUndo(MigrationFile file) {
        ScriptHeader header = file.header().orElseThrow();
        return MigrationFile.of(
                file.name(),
                header.withTransaction(true)
                        .withChanges(List.of())
                        .withNoUndo(NO_UNDO)
                        .render());
    }

    /** Writes the migration, its snapshot and its sum. */
    List<String> write() {
        return Report.of(FolderUpdate.write(history, folder, schema)).lines().stream()
                .map(line -> line.replaceFirst(" ", " migrations/"))
                .toList();
    }
}
