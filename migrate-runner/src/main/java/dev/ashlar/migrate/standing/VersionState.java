package dev.ashlar.migrate.standing;

import java.util.Locale;

/** How one whole version stands. */
public enum VersionState {
    /** All of its files are applied. */
    APPLIED,
    /** None of its files is applied. */
    PENDING,
    /** Some of its files are applied. */
    PARTIAL,
    /** A file of it is not what was applied. */
    CHANGED,
    /** It is in the history, but its file is gone. */
    MISSING,
    /** It is in the history, and newer than all files. */
    AHEAD,
    /** It failed and could not be rolled back. */
    FAILED,
    /** It is older than the baseline, so it never runs. */
    BASELINED;

    /** The word as status prints it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
