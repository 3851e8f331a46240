package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * A value of a range type: all values between two ends.
 *
 * @param from the lower end, or null for none
 * @param to the upper end, or null for none
 * @param fromIncluded whether the lower end belongs to the range
 * @param toIncluded whether the upper end belongs to the range
 * @param isEmpty whether there is no value in the range; the ends are null then
 * @param <T> the type of the ends
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">Range types</a>
 */
public record Range<T>(@Nullable T from, @Nullable T to, boolean fromIncluded, boolean toIncluded, boolean isEmpty) {
    /** From the lower end on, itself in it, to the upper end, itself not: {@code [from,to)}, as PostgreSQL prefers. */
    public static <T> Range<T> range(@Nullable T from, @Nullable T to) {
        return new Range<>(from, to, from != null, false, false);
    }

    /** Both ends in it: {@code [from,to]}. */
    public static <T> Range<T> closed(T from, T to) {
        return new Range<>(from, to, true, true, false);
    }

    /** The range without values. */
    public static <T> Range<T> empty() {
        return new Range<>(null, null, false, false, true);
    }
}
