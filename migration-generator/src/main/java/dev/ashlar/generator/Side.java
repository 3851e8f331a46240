package dev.ashlar.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where one of two compared schemas comes from. */
sealed interface Side {
    /** What the module's Java declares. */
    record Declared() implements Side {}

    /** A snapshot file. */
    record Snapshot(Path file) implements Side {}

    /** What a folder of numbered migrations leads to. */
    record Migrations(Path folder) implements Side {}

    /** What one file of SQL makes in an empty database. */
    record SqlFile(Path file) implements Side {}

    /** A live database. */
    record Database(String url) implements Side {}

    /** Whether it is at hand as a model, without a server that had to read it. */
    default boolean isModel() {
        return this instanceof Declared || this instanceof Snapshot;
    }

    /** The start of a flag's value that names a variable of the environment, so that no password is an argument. */
    String FROM_ENVIRONMENT = "env:";

    /** What a flag names: the word {@code declared}, an address, a folder, or a file by its ending. */
    static Side parse(Flag flag, String given, Map<String, String> environment) {
        boolean named = given.startsWith(FROM_ENVIRONMENT);
        String text = named ? environment.getOrDefault(given.substring(FROM_ENVIRONMENT.length()), "") : given;
        if (text.isEmpty()) {
            throw unknown(flag, named ? given + " is not set" : "it is empty");
        }
        if (text.equals("declared")) {
            return new Declared();
        } else if (text.contains("://")) {
            return new Database(text);
        }
        Path path = Path.of(text);
        if (Files.isDirectory(path)) {
            return new Migrations(path);
        } else if (!Files.exists(path)) {
            throw unknown(flag, "there is no file or folder of this name");
        } else if (text.endsWith(".snapshot")) {
            return new Snapshot(path);
        } else if (text.endsWith(".sql")) {
            return new SqlFile(path);
        }
        throw unknown(flag, "a file that ends neither in .snapshot nor in .sql");
    }

    private static Failure unknown(Flag flag, String cause) {
        return Failure.usage(
                flag.text(),
                cause,
                "Write declared, a .snapshot or .sql file, a folder of migrations, or postgres://user@host/database.");
    }
}
