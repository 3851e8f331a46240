package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.SequenceOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a sequence may give, as far as its options say; PostgreSQL refuses options that exclude the number that
 * the sequence has come to.
 */
record SequenceRange(long lowest, long highest) {
    static SequenceRange of(SequenceOptions options) {
        boolean down = options.increment() != null && options.increment() < 0;
        return new SequenceRange(
                Objects.requireNonNullElse(options.min(), down ? Long.MIN_VALUE : 1),
                Objects.requireNonNullElse(options.max(), down ? -1 : Long.MAX_VALUE));
    }

    boolean isWithin(SequenceRange other) {
        return lowest >= other.lowest && highest <= other.highest;
    }

    /** The numbers of both, or null when there are none. */
    @Nullable
    SequenceRange intersection(SequenceRange other) {
        SequenceRange both = new SequenceRange(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
        return both.lowest <= both.highest ? both : null;
    }
}
