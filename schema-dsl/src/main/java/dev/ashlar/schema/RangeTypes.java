package dev.ashlar.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Ranges and multiranges.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">Range types</a>
 */
public final class RangeTypes {
    private RangeTypes() {}

    /** Ranges of {@code integer}. */
    public static DataType<Range<Integer>> int4range() {
        return PlainType.builtIn(Range.class, "int4range");
    }

    /** Lists of ranges of {@code integer} that neither touch nor overlap. */
    public static DataType<List<Range<Integer>>> int4multirange() {
        return PlainType.builtIn(List.class, "int4multirange");
    }

    /** Ranges of {@code bigint}. */
    public static DataType<Range<Long>> int8range() {
        return PlainType.builtIn(Range.class, "int8range");
    }

    /** Lists of ranges of {@code bigint} that neither touch nor overlap. */
    public static DataType<List<Range<Long>>> int8multirange() {
        return PlainType.builtIn(List.class, "int8multirange");
    }

    /** Ranges of {@code numeric}. */
    public static DataType<Range<BigDecimal>> numrange() {
        return PlainType.builtIn(Range.class, "numrange");
    }

    /** Lists of ranges of {@code numeric} that neither touch nor overlap. */
    public static DataType<List<Range<BigDecimal>>> nummultirange() {
        return PlainType.builtIn(List.class, "nummultirange");
    }

    /** Ranges of {@code timestamp}. */
    public static DataType<Range<LocalDateTime>> tsrange() {
        return PlainType.builtIn(Range.class, "tsrange");
    }

    /** Lists of ranges of {@code timestamp} that neither touch nor overlap. */
    public static DataType<List<Range<LocalDateTime>>> tsmultirange() {
        return PlainType.builtIn(List.class, "tsmultirange");
    }

    /** Ranges of {@code timestamptz}. */
    public static DataType<Range<OffsetDateTime>> tstzrange() {
        return PlainType.builtIn(Range.class, "tstzrange");
    }

    /** Lists of ranges of {@code timestamptz} that neither touch nor overlap. */
    public static DataType<List<Range<OffsetDateTime>>> tstzmultirange() {
        return PlainType.builtIn(List.class, "tstzmultirange");
    }

    /** Ranges of {@code date}. */
    public static DataType<Range<LocalDate>> daterange() {
        return PlainType.builtIn(Range.class, "daterange");
    }

    /** Lists of ranges of {@code date} that neither touch nor overlap. */
    public static DataType<List<Range<LocalDate>>> datemultirange() {
        return PlainType.builtIn(List.class, "datemultirange");
    }
}
