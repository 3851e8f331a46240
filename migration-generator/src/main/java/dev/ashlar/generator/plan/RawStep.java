package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;

/** Steps on raw objects, in their own SQL. */
public sealed interface RawStep extends Step {
    /** The SQL that creates the object. */
    record CreateRaw(Change cause, RawObjectDef definition) implements RawStep {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /** The SQL that takes the object away. */
    record DropRaw(Change cause, RawObjectDef definition) implements RawStep {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }
}
