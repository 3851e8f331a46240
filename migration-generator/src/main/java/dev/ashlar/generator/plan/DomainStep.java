package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** Steps on domains, beside {@code drop type}. */
public sealed interface DomainStep extends Step {
    /** {@code create domain}. */
    record CreateDomain(Change cause, DomainDef definition) implements DomainStep {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /** {@code alter domain … set default}, or {@code drop default} for none. */
    record SetDefault(
            Change cause, ObjectId object, @Nullable Expression value) implements DomainStep {}

    /** {@code alter domain … set not null} or {@code drop not null}. */
    record SetNullable(Change cause, ObjectId object, boolean nullable) implements DomainStep {}

    /** {@code alter domain … add constraint}. */
    record AddCheck(Change cause, ObjectId object, DomainDef.Check check) implements DomainStep {}

    /** {@code alter domain … drop constraint}. */
    record DropCheck(Change cause, ObjectId object, String name) implements DomainStep {}
}
