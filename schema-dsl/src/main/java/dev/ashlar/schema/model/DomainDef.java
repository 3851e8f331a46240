package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain ({@code create domain}): a type with conditions on its values.
 *
 * @param type the type beneath
 * @param collation the collation, or null for the type's default
 */
public record DomainDef(
        ObjectId id,
        TypeName type,
        boolean nullable,
        @Nullable Expression defaultValue,
        @Nullable QualifiedName collation,
        List<Check> checks,
        @Nullable String comment)
        implements ObjectDef {
    /**
     * A condition on the values, which calls them {@code value}.
     *
     * @param valid whether all values that exist are known to fulfil it
     */
    public record Check(String name, Expression condition, boolean valid) {}

    public DomainDef {
        checks = List.copyOf(checks);
    }
}
