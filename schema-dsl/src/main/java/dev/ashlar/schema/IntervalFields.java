package dev.ashlar.schema;

import java.util.Locale;

/**
 * The fields that an interval keeps.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">Interval
 *     input</a>
 */
public enum IntervalFields {
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    YEAR_TO_MONTH,
    DAY_TO_HOUR,
    DAY_TO_MINUTE,
    DAY_TO_SECOND,
    HOUR_TO_MINUTE,
    HOUR_TO_SECOND,
    MINUTE_TO_SECOND;

    String typeName() {
        return "interval " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
