package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/** A PostgreSQL schema: a name space for tables, types and other objects ({@code create schema}). */
public record NamespaceDef(ObjectId id, @Nullable String comment) implements ObjectDef {}
