package dev.ashlar.generator.conformance;

import java.util.Locale;

/** How a case ended; of two, the later one is the worse. */
public enum Outcome {
    /** The scripts led to the wanted schema, and comparing once more found nothing. */
    SAME,
    /** They ran, and led elsewhere. */
    DIFFERENT,
    /** PostgreSQL refused a statement of them, or the engine broke. */
    FAILED,
    /** The engine knew no way. */
    REFUSED,
    /** PostgreSQL refuses one of the two schemas themselves. */
    UNLOADABLE;

    /** As reports have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it speaks against the engine. */
    public boolean isFailure() {
        return this == DIFFERENT || this == FAILED || this == REFUSED;
    }

    Outcome worse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
