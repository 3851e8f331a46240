package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts; a null is PostgreSQL's default for the sequence's type and direction.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createsequence.html">create sequence</a>
 */
public record SequenceOptions(
        @Nullable Long start,
        @Nullable Long increment,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable Long cache,
        boolean cycle) {
    /** Every option as PostgreSQL sets it by itself. */
    public static final SequenceOptions DEFAULTS = new SequenceOptions(null, null, null, null, null, false);
}
