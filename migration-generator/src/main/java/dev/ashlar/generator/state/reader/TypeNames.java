package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.TypeName;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that columns, attributes and domains have, spelled as the declaration spells them. */
final class TypeNames {
    /** Types whose short spelling differs from the one that PostgreSQL prints. */
    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "character", "char",
            "bit varying", "varbit",
            "timestamp without time zone", "timestamp",
            "timestamp with time zone", "timestamptz",
            "time without time zone", "time",
            "time with time zone", "timetz");

    /** A type and its modifier, such as a length. */
    private record Modified(long type, int modifier) {}

    private final Objects objects;
    private final Map<Modified, @Nullable TypeName> names = new LinkedHashMap<>();
    private final Map<Long, Long> collations = new HashMap<>();
    private final Map<Long, Character> storages = new HashMap<>();

    TypeNames(Objects objects) {
        this.objects = objects;
    }

    /** Notes that some column, attribute or domain has this type. */
    void use(long type, int modifier) {
        names.putIfAbsent(new Modified(type, modifier), null);
    }

    /** Reads the names of all types that are used. */
    void read(Session session) throws SQLException {
        session.each(
                "select typbasetype, typtypmod from pg_type where typtype = 'd' and oid >= 16384",
                row -> use(row.oid(), row.integer()));
        if (!names.isEmpty()) {
            session.each(query(), this::add);
        }
    }

    private String query() {
        return """
                select used.type, used.modifier, t.typcollation, t.typstorage, format_type(used.type, used.modifier),
                  format_type(used.type, -1), coalesce(element.typname, t.typname),
                  coalesce(element.typnamespace, t.typnamespace), element.oid is not null
                from (values %s) used (type, modifier)
                join pg_type t on t.oid = used.type
                left join pg_type element on element.oid = t.typelem and element.typarray = t.oid
                """.formatted(names.keySet().stream()
                .map(type -> "(%d::oid, %d)".formatted(type.type(), type.modifier()))
                .collect(Collectors.joining(", ")));
    }

    private void add(Row row) throws SQLException {
        Modified type = new Modified(row.oid(), row.integer());
        collations.put(type.type(), row.oid());
        storages.put(type.type(), row.letter());
        String text = row.name();
        String bare = row.name();
        String name = row.name();
        String schema = objects.namespace(row.oid());
        boolean array = row.flag();
        TypeName element = schema == null
                ? builtIn(withoutBrackets(text, array))
                : new TypeName(schema, name, arguments(withoutBrackets(text, array), withoutBrackets(bare, array)), 0);
        names.put(type, array ? element.array() : element);
    }

    /** The oid of the collation that a column's values have, or 0. */
    long collation(Attribute attribute) {
        return attribute.isCollated() ? attribute.collation() : collations.getOrDefault(attribute.type(), 0L);
    }

    /** The way in which a column's type stores large values when nobody says otherwise. */
    char storage(Attribute attribute) {
        return storages.getOrDefault(attribute.type(), 'p');
    }

    /** The name of a type with a modifier that some column, attribute or domain has. */
    TypeName of(long type, int modifier) {
        TypeName name = names.get(new Modified(type, modifier));
        if (name == null) {
            throw new IllegalStateException("The catalog changed while it was read: a column's type is not there");
        }
        return name;
    }

    /** A built-in type as PostgreSQL prints it, such as {@code timestamp(3) with time zone}. */
    static TypeName builtIn(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', Math.max(open, 0));
        if (open < 0 || text.startsWith("\"") || close < 0) {
            return TypeName.builtIn(SHORT.getOrDefault(text, text));
        }
        String name = text.substring(0, open) + text.substring(close + 1);
        String arguments = text.substring(open + 1, close);
        // A numeric without digits after the point is the one whose scale nobody gave.
        String meant = arguments.endsWith(",0") ? arguments.substring(0, arguments.length() - 2) : arguments;
        return new TypeName("", SHORT.getOrDefault(name, name), list(meant), 0);
    }

    private static String withoutBrackets(String text, boolean array) {
        return array && text.endsWith("[]") ? text.substring(0, text.length() - 2) : text;
    }

    /** What stands in parentheses behind a name whose length is known, since it may hold parentheses itself. */
    private static List<String> arguments(String text, String bare) {
        return text.length() > bare.length() + 1 && text.startsWith(bare)
                ? list(text.substring(bare.length() + 1, text.length() - 1))
                : List.of();
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** A name with its schema as SQL text. */
    static String qualified(@Nullable String schema, String name) {
        return schema == null ? Identifier.quote(name) : Identifier.quote(schema) + "." + Identifier.quote(name);
    }
}
