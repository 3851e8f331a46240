package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A primary key.
 *
 * @param include columns kept in the index without being part of the key
 * @param withoutOverlaps whether the last column is a range that must not overlap (from PostgreSQL 18 on)
 */
public record PrimaryKeyDef(
        ObjectId id,
        List<String> columns,
        List<String> include,
        Deferral deferral,
        boolean withoutOverlaps,
        @Nullable String comment)
        implements ConstraintDef {
    /** A key whose columns are compared for equality. */
    public PrimaryKeyDef(
            ObjectId id, List<String> columns, List<String> include, Deferral deferral, @Nullable String comment) {
        this(id, columns, include, deferral, false, comment);
    }

    public PrimaryKeyDef {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }
}
