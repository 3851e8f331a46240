package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** Steps on enumerated types. */
public sealed interface TypeStep extends Step {
    /** {@code create type … as enum}. */
    record CreateEnum(Change cause, EnumDef definition) implements TypeStep {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /** {@code alter type … add value}; before no other value is at the end. */
    record AddEnumValue(
            Change cause,
            ObjectId object,
            String label,
            @Nullable String before) implements TypeStep {}

    /** {@code drop type}. */
    record DropType(Change cause, ObjectId object) implements TypeStep {}
}
