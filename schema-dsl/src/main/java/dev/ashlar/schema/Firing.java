package dev.ashlar.schema;

/** In which sessions a trigger or rule fires: of its own, or that replicate. */
enum Firing {
    USUAL(""),
    DISABLED("disable"),
    REPLICA("enable replica"),
    ALWAYS("enable always");

    private final String words;

    Firing(String words) {
        this.words = words;
    }

    /** The words of {@code alter table}; empty for what PostgreSQL does by itself. */
    String words() {
        return words;
    }
}
