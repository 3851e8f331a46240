package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps that add a column to a table that has rows: with a value for them, it is added empty, filled, and only then
 * given its default and made not null.
 */
final class AddedColumn {
    private final Transition transition;
    private final ColumnDef column;
    private final Change cause;

    AddedColumn(Transition transition, ColumnDef column, Change cause) {
        this.transition = transition;
        this.column = column;
        this.cause = cause;
    }

    List<Node> nodes() {
        Expression value = valueOfRows();
        if (value == null) {
            return List.of(add(column).needs(transition.after().of(column)));
        }
        ObjectId id = column.id();
        List<Node> chain = new ArrayList<>();
        chain.add(add(empty()).needs(transition.after().of(empty())));
        chain.add(filling(value));
        if (Deferred.mayWait(transition, id.owner())) {
            chain.add(new Node(new DataStep.CheckDeferred(cause, id)));
        }
        if (!column.nullable()) {
            chain.add(new Node(new ColumnStep.SetNotNull(cause, id)).makes(id));
        }
        if (column.defaultValue() != null) {
            chain.add(new Node(new ValueStep.SetDefault(cause, id, column.defaultValue()))
                    .needs(transition.after().of(column.defaultValue())));
        }
        return chain;
    }

    /**
     * What rows that exist hold: the declared value, or what a column computed on read gave until now, if it was of the
     * same type.
     */
    private @Nullable Expression valueOfRows() {
        if (cause instanceof Change.ColumnAdded added) {
            return column.generated() == null && column.identity() == null ? added.backfill() : null;
        }
        return column.generated() == null
                        && transition.from().get(column.id()) instanceof ColumnDef before
                        && before.generated() != null
                        && before.type().equals(column.type())
                ? before.generated().expression()
                : null;
    }

    private Node add(ColumnDef definition) {
        String notNull = transition.notNullNames().of(definition);
        Node node = new Node(new ColumnStep.AddColumn(cause, definition, notNull)).makes(column);
        return notNull == null
                ? node
                : node.takes(List.of(SqlName.constraint(column.id().constraint(notNull))));
    }

    private Node filling(Expression value) {
        Node node = new Node(new DataStep.Backfill(cause, column.id(), value, false));
        transition.read(value, column.id(), node);
        return node;
    }

    private ColumnDef empty() {
        return new ColumnDef(
                column.id(), column.position(), column.type(), true, null, null, null, column.collation(), null);
    }

    static ColumnDef withoutDefault(ColumnDef column) {
        return new ColumnDef(
                column.id(),
                column.position(),
                column.type(),
                column.nullable(),
                null,
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }
}
