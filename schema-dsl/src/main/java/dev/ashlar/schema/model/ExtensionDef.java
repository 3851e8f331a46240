package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * An extension ({@code create extension}).
 *
 * @param schema where its objects are put, or null for the first schema of the search path
 * @param version the version to install, or null for the server's default
 */
public record ExtensionDef(
        ObjectId id,
        @Nullable String schema,
        @Nullable String version,
        @Nullable String comment) implements ObjectDef {}
