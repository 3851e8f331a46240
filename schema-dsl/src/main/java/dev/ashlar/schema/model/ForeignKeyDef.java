package dev.ashlar.schema.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param references the referenced table
 * @param referencedColumns its columns, one for each of {@code columns}
 * @param onDeleteColumns the columns that {@code set null} or {@code set default} touch (from PostgreSQL 15 on); empty
 *     for all
 * @param period whether the last column is a range that the referenced rows must cover (from PostgreSQL 18 on)
 */
public record ForeignKeyDef(
        ObjectId id,
        List<String> columns,
        ObjectId references,
        List<String> referencedColumns,
        Action onDelete,
        Action onUpdate,
        List<String> onDeleteColumns,
        Match match,
        Deferral deferral,
        Enforcement enforcement,
        boolean period,
        @Nullable String comment)
        implements ConstraintDef {
    /** A foreign key that holds for all rows and compares its columns for equality. */
    public ForeignKeyDef(
            ObjectId id,
            List<String> columns,
            ObjectId references,
            List<String> referencedColumns,
            Action onDelete,
            Action onUpdate,
            List<String> onDeleteColumns,
            Match match,
            Deferral deferral,
            @Nullable String comment) {
        this(
                id,
                columns,
                references,
                referencedColumns,
                onDelete,
                onUpdate,
                onDeleteColumns,
                match,
                deferral,
                Enforcement.VALID,
                false,
                comment);
    }

    /** What happens to referencing rows when the referenced row goes or changes its key. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT;

        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** How a key with some null columns is matched; PostgreSQL has no partial match. */
    public enum Match {
        SIMPLE,
        FULL
    }

    public ForeignKeyDef {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }
}
