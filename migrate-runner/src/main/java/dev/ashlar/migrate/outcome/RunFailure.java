package dev.ashlar.migrate.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Thrown to end a run with an exit code; its message says what happened, in which state the database is, and what to
 * do.
 */
public final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    public RunFailure(ExitCode exit, String message) {
        super(message);
        this.exit = exit;
    }

    public RunFailure(ExitCode exit, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    public ExitCode exit() {
        return exit;
    }

    /** The message, never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
