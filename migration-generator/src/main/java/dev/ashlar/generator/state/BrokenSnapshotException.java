package dev.ashlar.generator.state;

/** Thrown when a snapshot file cannot be read as a schema; names the line, the cause and what to do. */
public final class BrokenSnapshotException extends RuntimeException {
    /** What to do when two branches have each made a migration. */
    public static final String AFTER_A_MERGE =
            "Take schema.snapshot and ashlar.sum of the branch you merge into, delete"
                    + " the V and U files that only your branch has, and generate again.";

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String cause;
    private final String remedy;

    BrokenSnapshotException(String place, String cause, String remedy) {
        super(place + ": " + cause + ". " + remedy);
        this.place = place;
        this.cause = cause;
        this.remedy = remedy;
    }

    /** The file and the line in it. */
    public String place() {
        return place;
    }

    /** One clause without a full stop. */
    public String reason() {
        return cause;
    }

    public String remedy() {
        return remedy;
    }
}
