package dev.ashlar.generator.state.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The not-null constraints of columns, which have rows of their own from PostgreSQL 18 on. */
final class NotNulls {
    /** A column of a table by their numbers. */
    private record Place(long table, long column) {}

    private final Map<Place, Constraints.Constraint> constraints = new HashMap<>();

    void add(Constraints.Constraint constraint) {
        constraints.put(new Place(constraint.table().oid(), constraint.columns().getFirst()), constraint);
    }

    /** The constraint of a column, or null. */
    Constraints.@Nullable Constraint of(Relation table, Attribute attribute) {
        return constraints.get(new Place(table.oid(), attribute.number()));
    }

    /** Whether the constraint holds for new rows only, or not for inheriting tables: a statement of its own adds it. */
    boolean isAddedLater(Relation table, Attribute attribute) {
        Constraints.Constraint constraint = of(table, attribute);
        return constraint != null && (!constraint.validated() || constraint.noInherit());
    }
}
