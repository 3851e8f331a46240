package dev.ashlar.generator;

import java.util.Locale;

/** How a command ended: the exit codes of the generator. */
enum Exit {
    DONE(0),
    INTERNAL_ERROR(1),
    /** Flags, settings or the declaration itself are not as they must be. */
    USAGE(2),
    /** Something is pending, or two states differ. */
    PENDING(3),
    DECISION_NEEDED(4),
    /** A loss or hazard that nobody has agreed to. */
    NOT_ALLOWED(5),
    /** A real PostgreSQL did something else than was planned. */
    DISPROVED(6),
    /** Chain, snapshot or header cannot be trusted. */
    BROKEN(7),
    UNREACHABLE(8);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** As the JSON output has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
