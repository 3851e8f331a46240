package dev.ashlar.generator;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A schema module: the folder with a team's declaration, its settings and its migrations.
 *
 * @param folder as it was named, so that messages name files as people would
 */
record SchemaModule(Path folder, Settings settings) {
    /** The module that commands work on when none is named. */
    static final String DEFAULT = "app-sample/schema";

    static SchemaModule open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Failure.usage("--schema " + folder, "there is no such folder", "Name the folder of a schema module.");
        }
        return new SchemaModule(folder, Settings.read(folder));
    }

    /** The folder of the numbered SQL files; it need not exist. */
    Path migrations() {
        return folder.resolve("migrations");
    }

    Path classes() {
        return folder.resolve("target").resolve("classes");
    }

    Path sources() {
        return folder.resolve("src").resolve("main");
    }

    /** The line that compiles the module. */
    String build() {
        return "make build SCHEMA=" + folder;
    }

    /** The variable for lines that people shall type, after a blank: empty for the default module. */
    String variable() {
        return folder.equals(Path.of(DEFAULT)) ? "" : " SCHEMA=" + folder;
    }
}
