package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.TypeName;
import java.util.List;

/**
 * A column type as random schemas have it.
 *
 * @param family which expressions fit
 * @param value a default, and a value for rows that exist
 * @param methods index methods that take a plain column of it, the first one also for keys
 */
record Sample(TypeName type, Family family, String value, List<String> methods) {
    /** Types that the same expressions fit. */
    enum Family {
        NUMBER,
        TEXT,
        TIME,
        ENUM,
        OTHER
    }

    private static final List<String> KEYS = List.of("btree", "hash");
    private static final List<String> SORTED = List.of("btree", "brin");

    static final List<Sample> BUILT_IN = List.of(
            number("smallint"),
            number("integer"),
            number("integer"),
            number("bigint"),
            number("numeric"),
            number("numeric", "10", "2"),
            number("numeric", "12", "4"),
            number("real"),
            number("double precision"),
            text("text"),
            text("text"),
            text("varchar", "20"),
            text("varchar", "40"),
            text("varchar"),
            text("char", "5"),
            new Sample(TypeName.builtIn("timestamptz"), Family.TIME, "now()", SORTED),
            new Sample(TypeName.builtIn("timestamptz", "3"), Family.TIME, "now()", SORTED),
            new Sample(TypeName.builtIn("timestamp"), Family.TIME, "'2020-02-29 12:00'", SORTED),
            new Sample(TypeName.builtIn("date"), Family.TIME, "current_date", SORTED),
            other("boolean", "true", "btree"),
            other("uuid", "gen_random_uuid()", "btree"),
            other("jsonb", "'{}'", "gin"),
            other("bytea", "'\\x00'", "btree"),
            other("interval", "interval '1 day'", "btree"),
            other("inet", "'10.0.0.1'", "btree"),
            other("int4range", "int4range(1, 5)", "gist"),
            other("tsvector", "''", "gin"),
            other("point", "point(0, 0)", "gist"),
            other("time", "'12:00'", "btree"),
            new Sample(TypeName.builtIn("bit", "4"), Family.OTHER, "B'0101'", List.of("btree")),
            new Sample(TypeName.builtIn("text").array(), Family.OTHER, "'{}'", List.of("btree", "gin")),
            new Sample(TypeName.builtIn("integer").array(), Family.OTHER, "array[1, 2]", List.of("btree", "gin")));

    private static Sample number(String name, String... arguments) {
        return new Sample(TypeName.builtIn(name, arguments), Family.NUMBER, "7", KEYS);
    }

    private static Sample text(String name, String... arguments) {
        return new Sample(TypeName.builtIn(name, arguments), Family.TEXT, "'it''s'", KEYS);
    }

    private static Sample other(String name, String value, String... methods) {
        return new Sample(TypeName.builtIn(name), Family.OTHER, value, List.of(methods));
    }

    static Sample of(ColumnDef column) {
        if (column.type().isUserDefined()) {
            return new Sample(column.type(), Family.ENUM, "null", KEYS);
        }
        return BUILT_IN.stream()
                .filter(sample -> sample.type().equals(column.type()))
                .findFirst()
                .orElseGet(() -> other(column.type().name(), "null", "btree"));
    }

    /** Whether values are equal or not, and sorted: what keys and {@code group by} need. */
    boolean isKey() {
        return methods.contains("btree");
    }

    boolean isWhole() {
        return List.of("smallint", "integer", "bigint").contains(type.name()) && type.dimensions() == 0;
    }
}
