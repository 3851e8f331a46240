package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of its own ({@code create sequence}); the one behind an identity column is an {@link Identity}.
 *
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param ownedBy the column whose drop takes the sequence along, or null
 * @param unlogged whether its numbers may be lost in a crash (from PostgreSQL 15 on)
 */
public record SequenceDef(
        ObjectId id,
        TypeName type,
        SequenceOptions options,
        @Nullable ObjectId ownedBy,
        boolean unlogged,
        @Nullable String comment)
        implements ObjectDef {
    /** A sequence whose numbers outlast a crash. */
    public SequenceDef(
            ObjectId id, TypeName type, SequenceOptions options, @Nullable ObjectId ownedBy, @Nullable String comment) {
        this(id, type, options, ownedBy, false, comment);
    }
}
