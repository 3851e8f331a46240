package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** What the runner is asked to do. */
public sealed interface Command {
    /**
     * Applies what is pending.
     *
     * @param to the last whole version to apply; null for all
     */
    record Migrate(@Nullable MigrationVersion to) implements Command {}

    /** Tells how files and history stand to each other. */
    record Status(boolean json) implements Command {}

    /**
     * Takes versions back, newest first.
     *
     * @param to the version to go back to, which stays; null for taking back the newest alone
     */
    record Undo(@Nullable MigrationVersion to) implements Command {}

    /**
     * Adopts a database that was made without the files.
     *
     * @param to the whole version that counts as applied, with all before it; null for the oldest
     */
    record Baseline(@Nullable MigrationVersion to) implements Command {}

    /** Waits until the database accepts logins. */
    record Wait() implements Command {}

    /** Lists the migrations that this image carries; needs no database. */
    record Files(boolean json) implements Command {}

    /** The command's name as written. */
    default String word() {
        return switch (this) {
            case Migrate ignored -> "migrate";
            case Status ignored -> "status";
            case Undo ignored -> "undo";
            case Baseline ignored -> "baseline";
            case Wait ignored -> "wait";
            case Files ignored -> "files";
        };
    }

    /** Whether a database is needed. */
    default boolean needsDatabase() {
        return !(this instanceof Files);
    }
}
