package dev.ashlar.schema.model;

/**
 * The name of something that Ashlar does not define, such as a collation or an operator class.
 *
 * @param schema the schema, or empty when the name is found on the search path
 */
public record QualifiedName(String schema, String name) {
    /** The name as SQL text, quoted where needed. */
    public String sql() {
        return schema.isEmpty() ? Identifier.quote(name) : Identifier.quote(schema) + "." + Identifier.quote(name);
    }
}
