package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A composite type ({@code create type … as (…)}). */
public record CompositeDef(
        ObjectId id, List<Attribute> attributes, @Nullable String comment) implements ObjectDef {
    /**
     * One of its fields.
     *
     * @param collation the collation, or null for the type's default
     */
    public record Attribute(
            String name, TypeName type, @Nullable QualifiedName collation) {}

    public CompositeDef {
        attributes = List.copyOf(attributes);
    }
}
