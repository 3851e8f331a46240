package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.TypeName;

/** Something that comparing two schemas cannot know and must not guess. */
public sealed interface Question {
    /** The object that the question is about. */
    ObjectId object();

    /**
     * Whether {@code from}, which went, and {@code to}, which came, are one object under two names.
     *
     * @param likeness what the two have in common, such as {@code both are text}
     */
    record Lookalike(ObjectId from, ObjectId to, String likeness) implements Question {
        @Override
        public ObjectId object() {
            return from;
        }
    }

    /** Whether the object may go with the data it holds. */
    record Loss(ObjectId object) implements Question {}

    /** Whether values may be cut or rounded to fit the new type. */
    record Narrowing(ColumnDef from, ColumnDef to) implements Question {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** How values become ones of a type that PostgreSQL knows no cast to. */
    record MissingCast(ColumnDef column, TypeName from) implements Question {
        @Override
        public ObjectId object() {
            return column.id();
        }
    }

    /** What rows that exist hold in a new column that must not be null. */
    record MissingValue(ColumnDef column) implements Question {
        @Override
        public ObjectId object() {
            return column.id();
        }
    }

    /** A change that Ashlar cannot plan yet, by its name. */
    record Unplanned(ObjectId object, String change) implements Question {}
}
