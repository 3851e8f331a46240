package dev.ashlar.migrate.files;

/** What a file in the migrations folder is for, told by its name alone. */
public enum FileKind {
    /** {@code V0007__add_status.sql}: runs once, in order. */
    VERSIONED,
    /** {@code U0007__add_status.sql}: takes its twin back. */
    UNDO,
    /** {@code R__views.sql}: runs after the versions whenever its text changed. */
    REPEATABLE,
    /** {@code beforeMigrate.sql}, {@code afterEachMigrate__grants.sql}: runs at one of Flyway's events. */
    CALLBACK,
    /** {@code V0007__add_status.sql.conf}: how the script of that name has to be run. */
    SCRIPT_CONFIG,
    /** {@code V0007__add_status.test}: a seed and what must be true after; for rehearsals. */
    TEST,
    /** {@code V0007__add_status.preflight}: read-only queries that must count zero before anything runs. */
    PREFLIGHT;

    /** Whether files of this kind hold statements to run and so carry a header. */
    public boolean isScript() {
        return switch (this) {
            case VERSIONED, UNDO, REPEATABLE, CALLBACK -> true;
            case SCRIPT_CONFIG, TEST, PREFLIGHT -> false;
        };
    }
}
