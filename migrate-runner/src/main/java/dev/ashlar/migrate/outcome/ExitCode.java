package dev.ashlar.migrate.outcome;

/** How a run ended, as the process tells it; Kubernetes retries or gives up by these. */
public enum ExitCode {
    /** Applied, or nothing to do. */
    DONE(0),
    /** A fault of the runner itself. */
    INTERNAL(1),
    /** Wrong arguments or settings. */
    USAGE(2),
    /** {@code status} found migrations that are not applied. */
    PENDING(3),
    /** A migration that says of itself that it cannot be undone. */
    NO_UNDO(5),
    /** The database did not answer before the deadline. */
    UNREACHABLE(10),
    /** The login or the encryption was refused. */
    REFUSED(11),
    /** Another runner held the lock until the deadline. */
    LOCKED(12),
    /** A migration did not get its table locks, in any of its tries. */
    BLOCKED(13),
    /** The connection broke during the run. */
    LOST(14),
    /** A failure of the server that passes; rolled back. */
    PASSING(15),
    /** Out of memory. */
    MEMORY(16),
    /** A migration failed and was rolled back. */
    ROLLED_BACK(20),
    /** A migration failed and part of it stays. */
    NOT_ROLLED_BACK(21),
    /** History, files and sum disagree. */
    DISAGREE(22),
    /** Not the database that was meant, or one that cannot be migrated through this connection. */
    WRONG_TARGET(23),
    /** Nothing to run where something was expected. */
    NOTHING(24),
    /** Stopped by SIGTERM, cleanly. */
    STOPPED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
