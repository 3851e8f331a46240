package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * An extension ({@code create extension}).
 *
 * @param schema where its objects are put, or null for the first schema of the search path
 * @param version the version to install, or null for the server's default
 * @param movable whether PostgreSQL can move it to another schema; what is declared is taken to be so
 */
public record ExtensionDef(
        ObjectId id,
        @Nullable String schema,
        @Nullable String version,
        boolean movable,
        @Nullable String comment) implements ObjectDef {
    /** An extension that can be moved. */
    public ExtensionDef(ObjectId id, @Nullable String schema, @Nullable String version, @Nullable String comment) {
        this(id, schema, version, true, comment);
    }
}
