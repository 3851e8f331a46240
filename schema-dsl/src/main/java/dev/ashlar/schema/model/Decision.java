package dev.ashlar.schema.model;

/**
 * An answer to something that comparing two schemas cannot know, given in the source or on the command line.
 *
 * <p>A decision is about one change: it is no part of the schema and does not go into a snapshot.
 */
public sealed interface Decision {
    /** What was called {@code from} is now called {@code to}; the two are of one kind and may differ in schema. */
    record Rename(ObjectId from, ObjectId to) implements Decision {}

    /** What looks like a rename of {@code from} to {@code to} is none: one is dropped, the other created. */
    record Keep(ObjectId from, ObjectId to) implements Decision {}

    /** The object may be dropped with all it holds. */
    record Drop(ObjectId object) implements Decision {}

    /** The column's values are converted to the new type by this expression. */
    record Using(ObjectId column, Expression conversion) implements Decision {}

    /** Rows that hold the removed enum value take another value of the same enum. */
    record MapValue(ObjectId value, String replacement) implements Decision {}

    /** Rows that have no value for the column get this one before it becomes not null. */
    record Backfill(ObjectId column, Expression value) implements Decision {}
}
