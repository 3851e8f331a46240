package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param include columns kept in the index without being part of the key
 * @param nullsNotDistinct whether two nulls are equal (from PostgreSQL 15 on)
 * @param withoutOverlaps whether the last column is a range that must not overlap (from PostgreSQL 18 on)
 */
public record UniqueDef(
        ObjectId id,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferral deferral,
        boolean withoutOverlaps,
        @Nullable String comment)
        implements ConstraintDef {
    /** A key whose columns are compared for equality. */
    public UniqueDef(
            ObjectId id,
            List<String> columns,
            List<String> include,
            boolean nullsNotDistinct,
            Deferral deferral,
            @Nullable String comment) {
        this(id, columns, include, nullsNotDistinct, deferral, false, comment);
    }

    public UniqueDef {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }
}
