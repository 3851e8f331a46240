package dev.ashlar.migrate.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the release before a migration keeps working after it. */
public enum OlderReleases {
    /** Nothing that the previous release selects, inserts or updates is gone or newly required. */
    SAFE,
    /** Something the previous release may rely on is gone or newly required. */
    UNSAFE,
    /** Nobody has said: a migration written by hand. */
    UNKNOWN;

    /** The word as headers and the audit table have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OlderReleases> parse(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
