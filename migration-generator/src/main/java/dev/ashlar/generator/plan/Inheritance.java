package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of columns of one name that come or go in a table and in one that inherits from it. A child's own column is merged
 * with one that its parent gets, and can go only while it is not the parent's too.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-inherit.html">Inheritance</a>
 */
final class Inheritance {
    private final Nodes nodes;
    private final Map<ObjectId, Node> added = new HashMap<>();
    private final Map<ObjectId, Node> dropped = new HashMap<>();

    private Inheritance(Nodes nodes) {
        this.nodes = nodes;
        for (Node node : nodes.all()) {
            if (node.step() instanceof ColumnStep.AddColumn it) {
                added.put(it.object(), node);
            } else if (node.step() instanceof ColumnStep.DropColumn it) {
                dropped.put(it.object(), node);
            }
        }
    }

    static void order(Transition transition, Nodes nodes) {
        Inheritance inheritance = new Inheritance(nodes);
        for (SchemaDef schema : List.of(transition.from(), transition.to())) {
            inheritance.added.keySet().forEach(column -> inheritance.order(schema, column));
            inheritance.dropped.keySet().forEach(column -> inheritance.order(schema, column));
        }
        for (Node node : nodes.all()) {
            if (node.step() instanceof TableStep.SetParent it) {
                inheritance.order(it, node);
            }
        }
    }

    private void order(SchemaDef schema, ObjectId column) {
        if (schema.get(column.owner()) instanceof TableDef child) {
            child.form().inherits().forEach(parent -> order(parent, column));
        }
    }

    /** A table has the columns of a new parent before it inherits them, and loses those of an old one after that. */
    private void order(TableStep.SetParent step, Node node) {
        for (Node other : nodes.all()) {
            ObjectId owner = other.step().object().owner();
            boolean set = Partitions.isOfColumn(other.step(), step.object());
            boolean own = owner.equals(step.object()) || set;
            boolean removes = other.step() instanceof ColumnStep.DropColumn
                    || other.step() instanceof ConstraintStep.DropConstraint
                    || other.step() instanceof StatementStep.DropStatement;
            boolean changes = other.step() instanceof ColumnStep || other.step() instanceof ConstraintStep || set;
            if (step.inherits() && own && changes && !removes) {
                nodes.require(other, node);
            } else if (!step.inherits() && ((own && removes) || (owner.equals(step.parent()) && changes))) {
                nodes.require(node, other);
            }
        }
    }

    private void order(ObjectId parent, ObjectId column) {
        ObjectId above = parent.column(column.part());
        Node childs = added.getOrDefault(column, dropped.get(column));
        Node comes = added.get(above);
        Node goes = dropped.get(above);
        if (childs != null && comes != null) {
            nodes.require(childs, comes);
        } else if (childs != null && goes != null) {
            nodes.require(goes, childs);
        }
    }
}
