package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.TypeName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What PostgreSQL's own cast table says about turning values of one built-in type into another.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">pg_cast</a>
 */
final class Casts {
    /** How {@code alter column … type} gets from one type to another. */
    enum Way {
        /** PostgreSQL applies the cast without being told. */
        BY_ITSELF,
        /** The cast exists and must be written in {@code using}. */
        EXPLICIT,
        /** There is no cast. */
        NONE
    }

    private static final Map<String, String> LONG_NAMES = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("bpchar", "char"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "time"),
            Map.entry("decimal", "numeric"),
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"));

    private static final Set<String> STRINGS = Set.of("text", "varchar", "char", "name");

    /** Implicit casts that may lose digits all the same: a float has fewer than these integers, a name fewer bytes. */
    private static final Set<List<String>> LOSSY_IMPLICIT = Set.of(
            List.of("integer", "real"),
            List.of("bigint", "real"),
            List.of("bigint", "double precision"),
            List.of("numeric", "real"),
            List.of("numeric", "double precision"),
            List.of("bigint", "oid"),
            List.of("smallint", "oid"),
            List.of("integer", "oid"),
            List.of("text", "name"),
            List.of("varchar", "name"),
            List.of("char", "name"),
            List.of("macaddr8", "macaddr"),
            List.of("varbit", "bit"));

    private static final Map<List<String>, String> CONTEXTS = read();

    private Casts() {}

    /** How values of {@code from} become values of {@code to}. */
    static Way way(TypeName from, TypeName to) {
        if (Sameness.same(from.withoutArguments(), to.withoutArguments())
                || (base(from).equals(base(to)) && alike(from, to))) {
            return Way.BY_ITSELF;
        }
        if (isString(to) && (to.dimensions() == 0 || from.dimensions() > 0)) {
            return Way.BY_ITSELF;
        }
        if (!alike(from, to) || from.isUserDefined() || to.isUserDefined()) {
            return Way.NONE;
        }
        String context = CONTEXTS.get(List.of(base(from), base(to)));
        if (context == null) {
            return Way.NONE;
        }
        return context.equals("explicit") ? Way.EXPLICIT : Way.BY_ITSELF;
    }

    /** Whether some value of {@code from} may be cut, rounded or refused on its way to {@code to}. */
    static boolean mayLose(TypeName from, TypeName to) {
        if (!alike(from, to)) {
            return !(isString(to) && to.arguments().isEmpty() && to.dimensions() == 0) || base(to).equals("name");
        }
        String source = base(from);
        String target = base(to);
        if (source.equals(target) && from.schema().equals(to.schema())) {
            return argumentsShrink(source, from.arguments(), to.arguments());
        }
        if (isString(to) && !target.equals("name")) {
            boolean fits = to.arguments().isEmpty() && !target.equals("char");
            return !fits && !(isString(from) && !argumentsShrink(target, from.arguments(), to.arguments()));
        }
        boolean implicit = "implicit".equals(CONTEXTS.get(List.of(source, target)));
        return !implicit
                || LOSSY_IMPLICIT.contains(List.of(source, target))
                || !to.arguments().isEmpty();
    }

    private static boolean argumentsShrink(String type, List<String> from, List<String> to) {
        boolean unlimited = to.isEmpty() && !type.equals("char") && !type.equals("bit");
        if (unlimited || from.equals(to)) {
            return false;
        }
        return switch (type) {
            case "varchar", "varbit", "char" -> from.isEmpty() || number(to, 0) < number(from, 0);
            case "numeric" ->
                from.isEmpty()
                        || number(to, 1) < number(from, 1)
                        || number(to, 0) - number(to, 1) < number(from, 0) - number(from, 1);
            case "timestamp", "timestamptz", "time", "timetz" -> from.isEmpty() || number(to, 0) < number(from, 0);
            default -> true;
        };
    }

    /** The argument at the index; a scale or a length that is not given is 0 or 1. */
    private static int number(List<String> arguments, int index) {
        return index < arguments.size() ? Integer.parseInt(arguments.get(index).strip()) : index == 0 ? 1 : 0;
    }

    private static boolean alike(TypeName from, TypeName to) {
        return from.dimensions() > 0 == to.dimensions() > 0;
    }

    private static boolean isString(TypeName type) {
        return !type.isUserDefined() && STRINGS.contains(base(type));
    }

    private static String base(TypeName type) {
        return type.isUserDefined() ? type.element().sql() : LONG_NAMES.getOrDefault(type.name(), type.name());
    }

    private static Map<List<String>, String> read() {
        Map<List<String>, String> contexts = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Casts.class.getResourceAsStream("casts.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] fields = line.split("\t", -1);
                contexts.put(List.of(fields[0], fields[1]), fields[2]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(contexts);
    }
}
