package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;

/** Steps on the rows of a table. */
public sealed interface DataStep extends Step {
    /** {@code update … set column = value}, for all rows or only those that have no value; the object is the column. */
    record Backfill(Change cause, ObjectId object, Expression value, boolean onlyNulls) implements DataStep {}

    /**
     * {@code set constraints all immediate}, after rows were written and before the table is altered: a deferred
     * constraint would have checks waiting, and PostgreSQL alters no table that waits for checks.
     */
    record CheckDeferred(Change cause, ObjectId object) implements DataStep {}
}
