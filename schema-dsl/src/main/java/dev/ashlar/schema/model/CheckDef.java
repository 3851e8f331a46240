package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint: a condition that holds for every row.
 *
 * @param noInherit whether tables that inherit from this one go without it
 */
public record CheckDef(
        ObjectId id,
        Expression condition,
        Enforcement enforcement,
        boolean noInherit,
        @Nullable String comment) implements ConstraintDef {
    /** A condition on all rows, here and in the tables that inherit. */
    public CheckDef(ObjectId id, Expression condition, @Nullable String comment) {
        this(id, condition, Enforcement.VALID, false, comment);
    }
}
