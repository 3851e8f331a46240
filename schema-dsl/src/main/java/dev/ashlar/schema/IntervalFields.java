package dev.ashlar.schema;

import java.util.Locale;

/**
 * The fields that an interval keeps.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">Interval
 *     input</a>
 */
public enum IntervalFields {
    /** {@code interval year}. */
    YEAR,
    /** {@code interval month}. */
    MONTH,
    /** {@code interval day}. */
    DAY,
    /** {@code interval hour}. */
    HOUR,
    /** {@code interval minute}. */
    MINUTE,
    /** {@code interval second}. */
    SECOND,
    /** {@code interval year to month}. */
    YEAR_TO_MONTH,
    /** {@code interval day to hour}. */
    DAY_TO_HOUR,
    /** {@code interval day to minute}. */
    DAY_TO_MINUTE,
    /** {@code interval day to second}. */
    DAY_TO_SECOND,
    /** {@code interval hour to minute}. */
    HOUR_TO_MINUTE,
    /** {@code interval hour to second}. */
    HOUR_TO_SECOND,
    /** {@code interval minute to second}. */
    MINUTE_TO_SECOND;

    String typeName() {
        return "interval " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
