package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * What an object was called before.
 *
 * @param schema the name of the schema that held it, or null for the one that holds it now
 */
record Origin(@Nullable String schema, String name) {
    static Origin of(String name) {
        return new Origin(null, name);
    }

    String schemaOr(String current) {
        return schema == null ? current : schema;
    }
}
