package dev.ashlar.generator;

import dev.ashlar.migrate.files.FileName;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.ScriptHeader;
import java.util.List;

/** Writes an empty numbered migration and its undo, for SQL that people write. */
final class NewMigration {
    private NewMigration() {}

    static Report write(SchemaModule module, String name) {
        History history = History.read(module).requireIntact();
        MigrationVersion version = history.next();
        ScriptHeader header =
                ScriptHeader.of(version).withServer(module.settings().server().toString());
        String seal = "make db-amend" + module.variable();
        List<MigrationFile> files = List.of(
                MigrationFile.of(
                        FileName.versioned(version, name),
                        header.render()
                                + "\n-- Write the statements here, and in U%s what takes them back; then run: %s\n"
                                        .formatted(version, seal)),
                MigrationFile.of(
                        FileName.undo(version, name),
                        header.render() + "\n-- Write here what takes V%s back.\n".formatted(version)));
        SnapshotBefore.keep(history);
        return Report.of(FolderUpdate.write(history, history.folder().with(files), history.snapshot()))
                .and("Write both, then prove and seal them: " + seal)
                .with("version", version.toString());
    }
}
