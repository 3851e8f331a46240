package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two schemas: the list of everything that can differ.
 *
 * <p>Renames stand first in a list of changes; every other change names its objects as they are called after all
 * renames, on both sides.
 */
public sealed interface Change {
    /** The object that differs; of a rename, what it was called. */
    ObjectId object();

    /**
     * An object that only the second schema has. A table comes with its columns, constraints and indexes: these have no
     * changes of their own. A column added to a table that stays is a {@link ColumnAdded}.
     */
    record Created(ObjectDef definition) implements Change {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /** An object that only the first schema has; a table takes its columns, constraints and indexes along. */
    record Dropped(ObjectDef definition) implements Change {
        @Override
        public ObjectId object() {
            return definition.id();
        }
    }

    /** An object, or an enum's value, under another name or in another schema. */
    record Renamed(ObjectId from, ObjectId to) implements Change {
        @Override
        public ObjectId object() {
            return from;
        }
    }

    /** Another comment; null is none. */
    record CommentChanged(
            ObjectId object,
            @Nullable String from,
            @Nullable String to) implements Change {}

    /**
     * A new column of a table that stays.
     *
     * @param backfill the value for the rows that exist, or null
     */
    record ColumnAdded(ColumnDef column, @Nullable Expression backfill) implements Change {
        @Override
        public ObjectId object() {
            return column.id();
        }
    }

    /**
     * Another type or collation.
     *
     * @param using the conversion of the values, or null when PostgreSQL knows it without being told
     */
    record ColumnTypeChanged(
            ColumnDef from, ColumnDef to, @Nullable Expression using) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /**
     * A column that may now be null, or no longer.
     *
     * @param backfill the value for rows that are null, or null
     */
    record NullabilityChanged(
            ColumnDef from, ColumnDef to, @Nullable Expression backfill) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Another default, or one where there was none. */
    record DefaultChanged(ColumnDef from, ColumnDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** An identity that comes, goes or counts in another way. */
    record IdentityChanged(ColumnDef from, ColumnDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** A generation expression that comes, goes or says something else. */
    record GenerationChanged(ColumnDef from, ColumnDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /**
     * A new value of an enum.
     *
     * @param before the value it sorts before, or null when it is the last
     */
    record ValueAdded(
            ObjectId enumType, String label, @Nullable String before) implements Change {
        @Override
        public ObjectId object() {
            return enumType.value(label);
        }
    }

    /**
     * An enum whose values went or changed their order, which PostgreSQL can only do to a new type.
     *
     * @param replacements the value that rows take instead, by the removed value
     */
    record ValuesRebuilt(EnumDef from, EnumDef to, Map<String, String> replacements) implements Change {
        public ValuesRebuilt {
            replacements = Map.copyOf(replacements);
        }

        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** A constraint of the same name that says something else. */
    record ConstraintChanged(ConstraintDef from, ConstraintDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** An index of the same name that is built differently; storage parameters alone are changed in place. */
    record IndexChanged(IndexDef from, IndexDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Another query, column list or option of a view. */
    record ViewChanged(ViewDef from, ViewDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Another type, option or owner of a sequence. */
    record SequenceChanged(SequenceDef from, SequenceDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Another version or schema of an extension. */
    record ExtensionChanged(ExtensionDef from, ExtensionDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Storage parameters or persistence of a table. */
    record TableChanged(TableDef from, TableDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** A table that becomes a partition, stops being one, or takes other rows. */
    record PartitionChanged(TableDef from, TableDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Another type, default or condition of a domain. */
    record DomainChanged(DomainDef from, DomainDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** Other attributes of a composite type. */
    record CompositeChanged(CompositeDef from, CompositeDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** An object whose own statements changed. */
    record StatementChanged(StatementDef from, StatementDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** A raw object whose SQL changed. */
    record RawObjectChanged(RawObjectDef from, RawObjectDef to) implements Change {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }
}
