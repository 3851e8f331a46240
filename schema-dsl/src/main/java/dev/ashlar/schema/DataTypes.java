package dev.ashlar.schema;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The types of most columns; more are in {@link RangeTypes}, {@link GeometricTypes} and {@link SystemTypes}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
public final class DataTypes {
    private DataTypes() {}

    /** Whole numbers of two bytes. */
    public static DataType<Short> smallint() {
        return PlainType.builtIn(Short.class, "smallint");
    }

    /** Whole numbers of four bytes. */
    public static DataType<Integer> integer() {
        return PlainType.builtIn(Integer.class, "integer");
    }

    /** Whole numbers of eight bytes. */
    public static DataType<Long> bigint() {
        return PlainType.builtIn(Long.class, "bigint");
    }

    /** Decimal numbers of any precision. */
    public static DataType<BigDecimal> numeric() {
        return PlainType.builtIn(BigDecimal.class, "numeric");
    }

    /** Decimal numbers with so many digits, none of them after the point. */
    public static DataType<BigDecimal> numeric(int precision) {
        return PlainType.builtIn(BigDecimal.class, "numeric", Integer.toString(precision));
    }

    /** Decimal numbers with so many digits in all, and so many after the point (may be negative from PostgreSQL 15 on). */
    public static DataType<BigDecimal> numeric(int precision, int scale) {
        return PlainType.builtIn(BigDecimal.class, "numeric", Integer.toString(precision), Integer.toString(scale));
    }

    /** Floating-point numbers of four bytes. */
    public static DataType<Float> real() {
        return PlainType.builtIn(Float.class, "real");
    }

    /** Floating-point numbers of eight bytes. */
    public static DataType<Double> doublePrecision() {
        return PlainType.builtIn(Double.class, "double precision");
    }

    /** Amounts in the currency of the server's locale. */
    public static DataType<BigDecimal> money() {
        return PlainType.builtIn(BigDecimal.class, "money");
    }

    /** Strings of any length. */
    public static DataType<String> text() {
        return PlainType.builtIn(String.class, "text");
    }

    /** Strings of any length; {@link #text()} says the same. */
    public static DataType<String> varchar() {
        return PlainType.builtIn(String.class, "varchar");
    }

    /** Strings of at most so many characters. */
    public static DataType<String> varchar(int length) {
        return PlainType.builtIn(String.class, "varchar", Integer.toString(length));
    }

    /** Strings of exactly so many characters, padded with spaces: {@code char(n)}. */
    public static DataType<String> character(int length) {
        return PlainType.builtIn(String.class, "char", Integer.toString(length));
    }

    /** Strings of any length, whose trailing spaces do not count. */
    public static DataType<String> bpchar() {
        return PlainType.builtIn(String.class, "bpchar");
    }

    /** True and false: {@code boolean}. */
    public static DataType<Boolean> bool() {
        return PlainType.builtIn(Boolean.class, "boolean");
    }

    /** Strings of bytes. */
    public static DataType<byte[]> bytea() {
        return PlainType.builtIn(byte[].class, "bytea");
    }

    /** Days. */
    public static DataType<LocalDate> date() {
        return PlainType.builtIn(LocalDate.class, "date");
    }

    /** Times of a day. */
    public static DataType<LocalTime> time() {
        return PlainType.builtIn(LocalTime.class, "time");
    }

    /** Times of a day with so many digits of seconds, from 0 to 6. */
    public static DataType<LocalTime> time(int precision) {
        return PlainType.builtIn(LocalTime.class, "time", Integer.toString(precision));
    }

    /** Times of a day with an offset from UTC: {@code time with time zone}. */
    public static DataType<OffsetTime> timetz() {
        return PlainType.builtIn(OffsetTime.class, "timetz");
    }

    /** Times of a day with an offset, with so many digits of seconds. */
    public static DataType<OffsetTime> timetz(int precision) {
        return PlainType.builtIn(OffsetTime.class, "timetz", Integer.toString(precision));
    }

    /** Days and times of nowhere in particular: {@code timestamp without time zone}. */
    public static DataType<LocalDateTime> timestamp() {
        return PlainType.builtIn(LocalDateTime.class, "timestamp");
    }

    /** Days and times with so many digits of seconds, from 0 to 6. */
    public static DataType<LocalDateTime> timestamp(int precision) {
        return PlainType.builtIn(LocalDateTime.class, "timestamp", Integer.toString(precision));
    }

    /** Points in time: {@code timestamp with time zone}. */
    public static DataType<OffsetDateTime> timestamptz() {
        return PlainType.builtIn(OffsetDateTime.class, "timestamptz");
    }

    /** Points in time with so many digits of seconds, from 0 to 6. */
    public static DataType<OffsetDateTime> timestamptz(int precision) {
        return PlainType.builtIn(OffsetDateTime.class, "timestamptz", Integer.toString(precision));
    }

    /** Spans of time. */
    public static DataType<Duration> interval() {
        return PlainType.builtIn(Duration.class, "interval");
    }

    /** Spans of time with so many digits of seconds, from 0 to 6. */
    public static DataType<Duration> interval(int precision) {
        return PlainType.builtIn(Duration.class, "interval", Integer.toString(precision));
    }

    /** Spans of time of which only these fields are kept. */
    public static DataType<Duration> interval(IntervalFields fields) {
        return PlainType.builtIn(Duration.class, fields.typeName());
    }

    /** Spans of time of which only these fields are kept, which end in seconds with so many digits, from 0 to 6. */
    public static DataType<Duration> interval(IntervalFields fields, int precision) {
        return PlainType.builtIn(Duration.class, fields.typeName(), Integer.toString(precision));
    }

    /** Universally unique identifiers. */
    public static DataType<UUID> uuid() {
        return PlainType.builtIn(UUID.class, "uuid");
    }

    /** JSON kept as the text it came in. */
    public static DataType<String> json() {
        return PlainType.builtIn(String.class, "json");
    }

    /** JSON taken apart: what most columns want. */
    public static DataType<String> jsonb() {
        return PlainType.builtIn(String.class, "jsonb");
    }

    /** Paths into JSON. */
    public static DataType<String> jsonpath() {
        return PlainType.builtIn(String.class, "jsonpath");
    }

    /** XML documents and fragments. */
    public static DataType<String> xml() {
        return PlainType.builtIn(String.class, "xml");
    }

    /** Addresses of hosts, with or without a network. */
    public static DataType<String> inet() {
        return PlainType.builtIn(String.class, "inet");
    }

    /** Addresses of networks. */
    public static DataType<String> cidr() {
        return PlainType.builtIn(String.class, "cidr");
    }

    /** Hardware addresses of six bytes. */
    public static DataType<String> macaddr() {
        return PlainType.builtIn(String.class, "macaddr");
    }

    /** Hardware addresses of eight bytes. */
    public static DataType<String> macaddr8() {
        return PlainType.builtIn(String.class, "macaddr8");
    }

    /** Strings of exactly so many bits, as zeros and ones. */
    public static DataType<String> bit(int length) {
        return PlainType.builtIn(String.class, "bit", Integer.toString(length));
    }

    /** Strings of bits of any length: {@code bit varying}. */
    public static DataType<String> varbit() {
        return PlainType.builtIn(String.class, "varbit");
    }

    /** Strings of at most so many bits. */
    public static DataType<String> varbit(int length) {
        return PlainType.builtIn(String.class, "varbit", Integer.toString(length));
    }

    /** Documents prepared for full-text search. */
    public static DataType<String> tsvector() {
        return PlainType.builtIn(String.class, "tsvector");
    }

    /** Queries of full-text search. */
    public static DataType<String> tsquery() {
        return PlainType.builtIn(String.class, "tsquery");
    }

    /**
     * A type of an extension that is found on the search path, such as {@code extensionType("citext", String.class)} or
     * {@code extensionType("vector", float[].class, 384)}.
     *
     * @param arguments what stands in parentheses after the name
     */
    public static <T> DataType<T> extensionType(String name, Class<T> javaType, Object... arguments) {
        return extensionType("", Identifier.quote(name), javaType, arguments);
    }

    /** A type of an extension whose objects are in a schema. */
    public static <T> DataType<T> extensionType(Schema schema, String name, Class<T> javaType, Object... arguments) {
        return extensionType(schema.name, name, javaType, arguments);
    }

    private static <T> DataType<T> extensionType(String schema, String name, Class<T> javaType, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(Object::toString).toList();
        return new PlainType<>(new TypeName(schema, name, texts, 0), javaType);
    }
}
