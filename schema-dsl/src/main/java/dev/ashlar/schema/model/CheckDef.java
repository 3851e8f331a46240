package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/** A check constraint: a condition that holds for every row. */
public record CheckDef(
        ObjectId id, Expression condition, @Nullable String comment) implements ConstraintDef {}
