package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.ObjectId;

/** Steps on constraints of a table that exists. */
public sealed interface ConstraintStep extends Step {
    /** {@code add constraint}. */
    record AddConstraint(Change cause, ConstraintDef constraint) implements ConstraintStep {
        @Override
        public ObjectId object() {
            return constraint.id();
        }
    }

    /** {@code drop constraint}. */
    record DropConstraint(Change cause, ObjectId object) implements ConstraintStep {}
}
