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
        if (!inheritance.added.isEmpty() || !inheritance.dropped.isEmpty()) {
            List.of(transition.from(), transition.to()).forEach(inheritance::order);
        }
    }

    private void order(SchemaDef schema) {
        for (TableDef child : schema.all(TableDef.class)) {
            for (ObjectId parent : child.form().inherits()) {
                List.copyOf(added.keySet()).forEach(column -> order(child.id(), parent, column));
                List.copyOf(dropped.keySet()).forEach(column -> order(child.id(), parent, column));
            }
        }
    }

    private void order(ObjectId child, ObjectId parent, ObjectId column) {
        if (!column.owner().equals(child)) {
            return;
        }
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
