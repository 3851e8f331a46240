package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** Steps that add, drop and convert columns. */
public sealed interface ColumnStep extends Step {
    /**
     * {@code add column}, with all that the definition says.
     *
     * @param notNull the name of its not-null constraint, or null to leave that to PostgreSQL
     */
    record AddColumn(
            Change cause, ColumnDef column, @Nullable String notNull) implements ColumnStep {
        @Override
        public ObjectId object() {
            return column.id();
        }
    }

    /** {@code drop column}. */
    record DropColumn(Change cause, ObjectId object) implements ColumnStep {}

    /** {@code alter column … type … using}: type and collation of the definition. */
    record AlterColumnType(
            Change cause, ColumnDef column, @Nullable Expression using) implements ColumnStep {
        @Override
        public ObjectId object() {
            return column.id();
        }
    }

    /** {@code set not null}. */
    record SetNotNull(Change cause, ObjectId object) implements ColumnStep {}

    /** {@code drop not null}. */
    record DropNotNull(Change cause, ObjectId object) implements ColumnStep {}
}
