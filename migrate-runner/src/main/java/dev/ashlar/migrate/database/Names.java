package dev.ashlar.migrate.database;

/**
 * The names of the history table and of the runner's own tables beside it.
 *
 * @param schema the schema that all three are in
 * @param history the history table
 */
public record Names(String schema, String history) {
    /** The history table, qualified and quoted as Flyway does, for that text decides Flyway's lock. */
    public String historyTable() {
        return quote(schema) + "." + quote(history);
    }

    public String auditTable() {
        return quote(schema) + "." + quote(history + "_audit");
    }

    public String stateTable() {
        return quote(schema) + "." + quote(history + "_state");
    }

    /** The key of the advisory lock that Flyway takes for this history table. */
    public long lockKey() {
        return FLYWAY_LOCK + historyTable().hashCode();
    }

    private static final long FLYWAY_LOCK = 77_431_708_279_161L;

    /** A name as SQL takes it literally. */
    public static String quote(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
