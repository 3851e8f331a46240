package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ObjectId;

/** Steps on composite types, beside {@code drop type}. */
public sealed interface CompositeStep extends Step {
    /** {@code create type … as (…)}. */
    record CreateComposite(Change cause, CompositeDef definition) implements CompositeStep {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /**
     * {@code alter type … add attribute}.
     *
     * @param typed whether tables are of this type, and get the column too
     */
    record AddAttribute(Change cause, ObjectId object, CompositeDef.Attribute attribute, boolean typed)
            implements CompositeStep {}

    /** {@code alter type … drop attribute}. */
    record DropAttribute(Change cause, ObjectId object, String name, boolean typed) implements CompositeStep {}

    /** {@code alter type … alter attribute … type}. */
    record AlterAttribute(Change cause, ObjectId object, CompositeDef.Attribute attribute, boolean typed)
            implements CompositeStep {}
}
