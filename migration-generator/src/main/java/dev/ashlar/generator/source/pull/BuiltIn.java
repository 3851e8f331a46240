package dev.ashlar.generator.source.pull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A built-in type of PostgreSQL in the words of the DSL.
 *
 * @param owner the class of the DSL that has the word
 * @param word the method
 * @param javaType the type of its values
 * @param arguments how many arguments the word takes at most
 */
record BuiltIn(ClassName owner, String word, TypeName javaType, int arguments) {
    private static final Map<String, BuiltIn> ALL = new HashMap<>();

    static {
        add(Dsl.DATA_TYPES, Short.class, 0, "smallint");
        add(Dsl.DATA_TYPES, Integer.class, 0, "integer");
        add(Dsl.DATA_TYPES, Long.class, 0, "bigint");
        add(Dsl.DATA_TYPES, BigDecimal.class, 2, "numeric");
        add(Dsl.DATA_TYPES, BigDecimal.class, 0, "money");
        add(Dsl.DATA_TYPES, Float.class, 0, "real");
        add(Dsl.DATA_TYPES, Double.class, 0, "double precision:doublePrecision");
        add(Dsl.DATA_TYPES, String.class, 0, "text bpchar json jsonb jsonpath xml inet cidr macaddr macaddr8");
        add(Dsl.DATA_TYPES, String.class, 0, "tsvector tsquery");
        add(Dsl.DATA_TYPES, String.class, 1, "varchar varbit bit char:character");
        add(Dsl.DATA_TYPES, Boolean.class, 0, "boolean:bool");
        add(Dsl.DATA_TYPES, LocalDate.class, 0, "date");
        add(Dsl.DATA_TYPES, LocalTime.class, 1, "time");
        add(Dsl.DATA_TYPES, OffsetTime.class, 1, "timetz");
        add(Dsl.DATA_TYPES, LocalDateTime.class, 1, "timestamp");
        add(Dsl.DATA_TYPES, OffsetDateTime.class, 1, "timestamptz");
        add(Dsl.DATA_TYPES, Duration.class, 1, "interval");
        add(Dsl.DATA_TYPES, UUID.class, 0, "uuid");
        ALL.put("bytea", new BuiltIn(Dsl.DATA_TYPES, "bytea", ArrayTypeName.of(TypeName.BYTE), 0));
        addRange(Integer.class, "int4");
        addRange(Long.class, "int8");
        addRange(BigDecimal.class, "num");
        addRange(LocalDateTime.class, "ts");
        addRange(OffsetDateTime.class, "tstz");
        addRange(LocalDate.class, "date");
        add(Dsl.GEOMETRIC_TYPES, String.class, 0, "point line lseg box path polygon circle");
        add(Dsl.SYSTEM_TYPES, Long.class, 0, "oid");
        add(Dsl.SYSTEM_TYPES, String.class, 0, "name regclass regcollation regconfig regdictionary regnamespace");
        add(Dsl.SYSTEM_TYPES, String.class, 0, "regoper regoperator regproc regprocedure regrole regtype xid xid8 cid");
        add(Dsl.SYSTEM_TYPES, String.class, 0, "tid pg_lsn:pgLsn pg_snapshot:pgSnapshot");
        add(Dsl.SYSTEM_TYPES, String.class, 0, "txid_snapshot:txidSnapshot");
        ALL.put("\"char\"", new BuiltIn(Dsl.SYSTEM_TYPES, "internalChar", ClassName.get(String.class), 0));
    }

    private static void add(ClassName owner, Class<?> javaType, int arguments, String names) {
        for (String name : names.split("(?<!double) ", -1)) {
            String[] both = name.split(":", -1);
            ALL.put(both[0], new BuiltIn(owner, both[both.length - 1], ClassName.get(javaType), arguments));
        }
    }

    private static void addRange(Class<?> bound, String stem) {
        TypeName range = ParameterizedTypeName.get(Dsl.RANGE, ClassName.get(bound));
        ALL.put(stem + "range", new BuiltIn(Dsl.RANGE_TYPES, stem + "range", range, 0));
        ALL.put(
                stem + "multirange",
                new BuiltIn(
                        Dsl.RANGE_TYPES,
                        stem + "multirange",
                        ParameterizedTypeName.get(ClassName.get(List.class), range),
                        0));
    }

    /** The words for a type of this name with these arguments, or null when there are none. */
    static @Nullable BuiltIn find(String name, List<String> arguments) {
        BuiltIn known = ALL.get(name);
        // Without a length, these two are said otherwise.
        boolean needsLength = name.equals("char") || name.equals("bit");
        boolean fits = known != null
                && arguments.size() <= known.arguments
                && (!needsLength || !arguments.isEmpty())
                && arguments.stream().allMatch(argument -> argument.matches("-?[0-9]{1,9}"));
        return fits ? known : null;
    }
}
