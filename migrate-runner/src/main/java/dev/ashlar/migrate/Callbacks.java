package dev.ashlar.migrate;

import dev.ashlar.migrate.execute.ScriptExecutor;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.StatementSplitter;
import java.sql.SQLException;
import java.util.List;

/** The scripts that run at events around migrations: around the whole run on their own, around each inside of it. */
final class Callbacks {
    static final String BEFORE_MIGRATE = "beforeMigrate";
    static final String BEFORE_EACH = "beforeEachMigrate";
    static final String AFTER_EACH = "afterEachMigrate";
    static final String AFTER_MIGRATE = "afterMigrate";

    private final MigrationFolder folder;
    private final ScriptExecutor executor;

    Callbacks(MigrationFolder folder, ScriptExecutor executor) {
        this.folder = folder;
        this.executor = executor;
    }

    /** Runs the scripts of an event, each in a transaction of its own. */
    void alone(String event) {
        for (MigrationFile file : of(event)) {
            executor.run(file, folder.configOf(file), millis -> {}, millis -> {});
        }
    }

    /** Runs the scripts of an event in the transaction that is open. */
    void inside(String event) throws SQLException {
        for (MigrationFile file : of(event)) {
            executor.runInside(StatementSplitter.split(file.name().text(), executor.fill(file)));
        }
    }

    private List<MigrationFile> of(String event) {
        return folder.ofKind(FileKind.CALLBACK).stream()
                .filter(file -> file.name().event().equals(event))
                .toList();
    }
}
