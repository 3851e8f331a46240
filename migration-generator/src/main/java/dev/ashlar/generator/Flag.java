package dev.ashlar.generator;

import java.util.Locale;

/** The flags that commands take. */
enum Flag {
    SCHEMA("DIR", "the schema module (default: " + SchemaModule.DEFAULT + ")"),
    CHECK("", "writes nothing; ends in 3 when something is pending"),
    NAME("NAME", "the migration's name"),
    RENAME("KIND:OLD:NEW", "it has a new name, as in column:members.nickname:display_name"),
    DROP("KIND:NAME", "it may go with all it holds, as in table:old_stuff"),
    KEEP("KIND:OLD:NEW", "it is no rename: the one is dropped, the other created"),
    PLAN("PLAN", "direct, the only one so far"),
    FROM("STATE", "declared, a snapshot or SQL file, a folder of migrations, or a database's address"),
    TO("STATE", "the same choices"),
    ROLES("NAMES", "compares owners and grants of these roles too, or of all"),
    STRICT("", "fails when something cannot be compared or pulled"),
    CORPUS("DIR", "a folder of cases"),
    PG("MAJORS", "the servers to try, as in 15,18"),
    ONLY("PART", "a part of the names of the cases to run"),
    SAMPLE("N/M", "the Nth of M parts of the cases, for runs that take turns"),
    PACKAGE("NAME", "the package of the classes"),
    OUT("DIR", "the folder to write to; jooq deletes what else stands in the package there"),
    OVERWRITE("", "overwrites files that pull has not written, or that were edited since"),
    FORMAT("FORMAT", "text (default) or json");

    private final String label;
    private final String description;

    Flag(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** As it is typed: {@code --schema}. */
    String text() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    boolean hasValue() {
        return !label.isEmpty();
    }

    /** Whether it may be given several times; the values add up, as if they were separated by commas. */
    boolean isRepeatable() {
        return this == RENAME || this == DROP || this == KEEP;
    }

    /** The line about it in the help of a command. */
    String help() {
        String typed = hasValue() ? text() + " " + label : text();
        return "  " + typed + " ".repeat(Math.max(1, 24 - typed.length())) + description;
    }
}
