package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order among tables that become logged or unlogged: a logged table may only point to logged ones, at any moment.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">alter table</a>, "set logged"
 */
final class LoggedTables {
    private final Transition transition;
    private final Nodes nodes;
    private final Map<ObjectId, Node> changed = new LinkedHashMap<>();

    private LoggedTables(Transition transition, Nodes nodes) {
        this.transition = transition;
        this.nodes = nodes;
    }

    static void order(Transition transition, Nodes nodes) {
        LoggedTables tables = new LoggedTables(transition, nodes);
        for (Node node : nodes.all()) {
            if (node.step() instanceof TableStep.SetLogged it) {
                tables.changed.put(it.object(), node);
            }
        }
        if (!tables.changed.isEmpty()) {
            tables.orderAll();
        }
    }

    private void orderAll() {
        orderSequences();
        transition.to().all(ForeignKeyDef.class).forEach(this::orderEnds);
        for (Node node : nodes.all()) {
            if (node.step() instanceof ConstraintStep.AddConstraint it
                    && it.constraint() instanceof ForeignKeyDef key) {
                changed(key).values().forEach(table -> nodes.require(table, node));
            }
            if (node.step() instanceof ConstraintStep.DropConstraint it
                    && transition.old(it.object()) instanceof ForeignKeyDef key) {
                changed(key).values().forEach(table -> nodes.require(node, table));
            }
        }
    }

    /** A sequence behind an identity becomes what its table becomes, whatever it was told before. */
    private void orderSequences() {
        Map<ObjectId, Node> settings = new HashMap<>();
        changed.forEach((table, node) -> List.of(transition.from(), transition.to())
                .forEach(schema -> schema.columns(table)
                        .forEach(column -> settings.put(Aspect.SEQUENCE_PERSISTENCE.of(column.id()), node))));
        for (Node node : nodes.all()) {
            Node table = settings.get(node.step().object());
            if (table != null && node.step() instanceof StatementStep.DropStatement) {
                nodes.require(node, table);
            } else if (table != null) {
                nodes.require(table, node);
            }
        }
    }

    /** Of two tables that both change, the one that is pointed to is logged first and unlogged last. */
    private void orderEnds(ForeignKeyDef key) {
        Node pointing = changed.get(key.id().owner());
        Node target = changed.get(key.references());
        if (pointing != null && target != null && pointing != target) {
            boolean logged = pointing.step() instanceof TableStep.SetLogged it && it.logged();
            nodes.require(logged ? target : pointing, logged ? pointing : target);
        }
    }

    private Map<ObjectId, Node> changed(ForeignKeyDef key) {
        Map<ObjectId, Node> ends = new LinkedHashMap<>(changed);
        ends.keySet().removeIf(id -> !id.equals(key.id().owner()) && !id.equals(key.references()));
        return ends;
    }
}
