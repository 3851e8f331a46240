package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param position where the column stands in a table created anew, from 1 on; no part of equality between schemas,
 *     since PostgreSQL only appends
 * @param identity set for {@code generated … as identity}
 * @param generated set for {@code generated always as (…)}; excludes a default and an identity
 * @param collation the collation, or null for the type's default
 */
public record ColumnDef(
        ObjectId id,
        int position,
        TypeName type,
        boolean nullable,
        @Nullable Expression defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable QualifiedName collation,
        @Nullable String comment)
        implements ObjectDef {
    /** The same column at another position. */
    public ColumnDef at(int newPosition) {
        return new ColumnDef(id, newPosition, type, nullable, defaultValue, identity, generated, collation, comment);
    }
}
