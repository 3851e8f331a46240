package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows for which all operators hold.
 *
 * @param method the index method, such as {@code gist}
 */
public record ExclusionDef(
        ObjectId id,
        String method,
        List<Element> elements,
        List<String> include,
        @Nullable Expression where,
        Deferral deferral,
        @Nullable String comment)
        implements ConstraintDef {
    /** One element and the operator that compares it, such as {@code &&}. */
    public record Element(IndexElement element, String operator) {}

    public ExclusionDef {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
    }
}
