package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/** The definition of one object, or of one part of a table: all that is needed to create it, and nothing else. */
public sealed interface ObjectDef
        permits NamespaceDef,
                ExtensionDef,
                EnumDef,
                SequenceDef,
                TableDef,
                ColumnDef,
                ConstraintDef,
                IndexDef,
                ViewDef,
                DomainDef,
                CompositeDef,
                StatementDef,
                RawObjectDef {
    /** The identity, unique in a schema. */
    ObjectId id();

    /** The key words of SQL for such an object: {@code foreign table} where {@code table} would not do. */
    default String keyword() {
        return id().kind().keyword();
    }

    /** The text of {@code comment on …}, or null when there is none. */
    @Nullable
    String comment();
}
