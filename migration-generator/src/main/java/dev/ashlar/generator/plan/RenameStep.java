package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;

/** Steps that give an object another name or another schema. */
public sealed interface RenameStep extends Step {
    /** {@code rename to}, {@code rename column}, {@code rename constraint} or {@code rename value}: in one schema. */
    record Rename(Change cause, ObjectId object, ObjectId to) implements RenameStep {}

    /** {@code set schema}. */
    record SetSchema(Change cause, ObjectId object, String schema) implements RenameStep {}
}
