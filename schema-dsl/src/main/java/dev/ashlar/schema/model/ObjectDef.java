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
                RawObjectDef {
    /** The identity, unique in a schema. */
    ObjectId id();

    /** The text of {@code comment on …}, or null when there is none. */
    @Nullable
    String comment();
}
