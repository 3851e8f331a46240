package dev.ashlar.schema.model;

import java.util.List;

/**
 * The type of a column, with its arguments and array dimensions.
 *
 * @param schema the schema of a type that users define; empty for built-in types and for types found on the search path
 * @param name the type's name; of a built-in type the short SQL spelling, such as {@code timestamptz} or
 *     {@code double precision}
 * @param arguments what stands in parentheses, such as precision and scale
 * @param dimensions how many pairs of brackets follow; PostgreSQL keeps only whether there are any
 */
public record TypeName(String schema, String name, List<String> arguments, int dimensions) {
    public TypeName {
        arguments = List.copyOf(arguments);
    }

    /** A built-in type without arguments. */
    public static TypeName builtIn(String name, String... arguments) {
        return new TypeName("", name, List.of(arguments), 0);
    }

    /** The type of this one's arrays. */
    public TypeName array() {
        return new TypeName(schema, name, arguments, dimensions + 1);
    }

    /** The type without its brackets. */
    public TypeName element() {
        return new TypeName(schema, name, arguments, 0);
    }

    /** The type without what stands in parentheses. */
    public TypeName withoutArguments() {
        return new TypeName(schema, name, List.of(), dimensions);
    }

    /** Whether the type is one that the schema itself may define, so that its name is the name of an object. */
    public boolean isUserDefined() {
        return !schema.isEmpty();
    }

    /** The type as SQL text: {@code numeric(10,2)}, {@code sales.order_status[]}. */
    public String sql() {
        String base = !isUserDefined()
                ? name
                : schema.equals(ObjectId.PUBLIC) && !SystemNames.contains(ObjectKind.TYPE, name)
                        ? Identifier.quote(name)
                        : Identifier.quote(schema) + "." + Identifier.quote(name);
        if (arguments.isEmpty() && dimensions == 0) {
            return base;
        }
        String list = arguments.isEmpty() ? "" : "(" + String.join(",", arguments) + ")";
        return base + list + "[]".repeat(dimensions);
    }
}
