package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param include columns kept in the index without being part of the key
 */
public record PrimaryKeyDef(
        ObjectId id,
        List<String> columns,
        List<String> include,
        Deferral deferral,
        @Nullable String comment) implements ConstraintDef {
    public PrimaryKeyDef {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }
}
