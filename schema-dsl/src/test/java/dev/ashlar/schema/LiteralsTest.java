package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    private static @Nullable String sql(@Nullable Object value) {
        return new Literals(Enum::name).sql(value);
    }

    @Test
    void numbersAndTruthValuesAreBare() {
        assertThat(List.of(
                        "" + sql(1),
                        "" + sql(-2L),
                        "" + sql((short) 3),
                        "" + sql(new BigDecimal("1E+3")),
                        "" + sql(BigInteger.TEN),
                        "" + sql(1.5),
                        "" + sql(false)))
                .containsExactly("1", "-2", "3", "1000", "10", "1.5", "false");
        assertThat(sql(null)).isEqualTo("null");
        assertThat(sql(Double.NaN)).isEqualTo("'NaN'");
        assertThat(sql(Float.NEGATIVE_INFINITY)).isEqualTo("'-Infinity'");
    }

    @Test
    void stringsAreQuoted() {
        assertThat(sql("it's \\ fine")).isEqualTo("'it''s \\ fine'");
        assertThat(sql('c')).isEqualTo("'c'");
        assertThat(sql(new UUID(0, 1))).isEqualTo("'00000000-0000-0000-0000-000000000001'");
        assertThat(sql(new byte[] {0, (byte) 0xAB})).isEqualTo("'\\x00ab'");
        assertThat(sql("a\0b")).isNull();
    }

    @Test
    void timesAreWrittenAsPostgresqlReadsThem() {
        LocalDateTime noon = LocalDateTime.of(2026, 5, 1, 12, 0, 0, 250_000_000);

        assertThat(sql(LocalDate.of(2026, 5, 1))).isEqualTo("'2026-05-01'");
        assertThat(sql(LocalTime.of(7, 30))).isEqualTo("'07:30'");
        assertThat(sql(OffsetTime.of(7, 30, 0, 0, ZoneOffset.ofHours(-3)))).isEqualTo("'07:30-03:00'");
        assertThat(sql(noon)).isEqualTo("'2026-05-01 12:00:00.250'");
        assertThat(sql(OffsetDateTime.of(noon, ZoneOffset.UTC))).isEqualTo("'2026-05-01 12:00:00.250+00'");
        assertThat(sql(OffsetDateTime.of(noon, ZoneOffset.ofHoursMinutes(5, 30))))
                .isEqualTo("'2026-05-01 12:00:00.250+05:30'");
        assertThat(sql(Duration.ofMinutes(90))).isEqualTo("'PT1H30M'");
        assertThat(sql(Period.of(1, 2, 3))).isEqualTo("'P1Y2M3D'");
        assertThat(sql(LocalDate.of(12_026, 5, 1))).isNull();
        assertThat(sql(LocalDate.of(-1, 5, 1))).isNull();
    }

    @Test
    void arraysAreWrittenInBraces() {
        assertThat(sql(new Integer[] {1, -2})).isEqualTo("'{1,-2}'");
        assertThat(sql(new String[] {"a", "it's", "say \"b\\\""}))
                .isEqualTo("'{\"a\",\"it''s\",\"say \\\"b\\\\\\\"\"}'");
        assertThat(sql(new Integer[][] {{1}, {2}})).isEqualTo("'{{1},{2}}'");
        assertThat(sql(new @Nullable String[] {"a", null})).isEqualTo("'{\"a\",NULL}'");
        assertThat(sql(new String[0])).isEqualTo("'{}'");
        assertThat(sql(new Thread.State[] {Thread.State.NEW})).isEqualTo("'{\"NEW\"}'");
        assertThat(sql(new Object[] {new Object()})).isNull();
    }

    @Test
    void rangesAreWrittenWithTheirEnds() {
        assertThat(sql(Range.range(1, 10))).isEqualTo("'[\"1\",\"10\")'");
        assertThat(sql(Range.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2))))
                .isEqualTo("'[\"2026-01-01\",\"2026-01-02\"]'");
        assertThat(sql(Range.range(null, 10))).isEqualTo("'(,\"10\")'");
        assertThat(sql(Range.empty())).isEqualTo("'empty'");
        assertThat(sql(List.of(Range.range(1, 2), Range.range(5, null)))).isEqualTo("'{[\"1\",\"2\"),[\"5\",)}'");
    }
}
