package dev.ashlar.generator.source;

import java.util.List;
import org.jooq.meta.jaxb.ForcedType;

/**
 * The column types that jOOQ reads from a catalog without knowing them, each with the binding that jOOQ's own
 * {@code jooq-postgres-extensions} has for it. Without one, a column would be an {@code Object}.
 */
final class JooqForcedTypes {
    private static final String PACKAGE = "org.jooq.postgres.extensions.";

    static final List<ForcedType> ALL = List.of(
            binding("inet", "types.Inet", "Inet"),
            binding("cidr", "types.Cidr", "Cidr"),
            binding("(.*\\.)?\"?citext\"?", "", "Citext"),
            binding("(.*\\.)?\"?hstore\"?", "types.Hstore", "Hstore"),
            binding("(.*\\.)?\"?ltree\"?", "types.Ltree", "Ltree"),
            binding("int4range", "types.IntegerRange", "IntegerRange"),
            binding("int8range", "types.LongRange", "LongRange"),
            binding("numrange", "types.BigDecimalRange", "BigDecimalRange"),
            binding("daterange", "types.LocalDateRange", "LocalDateRange"),
            binding("tsrange", "types.LocalDateTimeRange", "LocalDateTimeRange"),
            binding("tstzrange", "types.OffsetDateTimeRange", "OffsetDateTimeRange"));

    private JooqForcedTypes() {}

    /** A binding for a type; without a class of its own, its values are strings. */
    private static ForcedType binding(String sqlType, String javaType, String binding) {
        return new ForcedType()
                .withUserType(javaType.isEmpty() ? String.class.getName() : PACKAGE + javaType)
                .withBinding(PACKAGE + "bindings." + binding + "Binding")
                .withIncludeTypes(sqlType);
    }
}
