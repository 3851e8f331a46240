package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order of materialized views that run routines when they are created. What the body of a routine calls, PostgreSQL does not
 * record, so all routines that can come before such a view do.
 */
final class Populating {
    private Populating() {}

    static void order(Transition transition, Nodes nodes) {
        List<Node> routines = nodes.all().stream()
                .filter(node -> node.step() instanceof StatementStep step
                        && !(step instanceof StatementStep.DropStatement)
                        && step.object().kind() == ObjectKind.ROUTINE)
                .toList();
        if (routines.isEmpty()) {
            return;
        }
        for (Node node : nodes.all()) {
            if (node.step() instanceof ViewStep.CreateView it
                    && it.view().materialized()
                    && runsRoutine(it.view(), transition)) {
                routines.forEach(routine -> nodes.prefer(routine, node));
            }
        }
    }

    private static boolean runsRoutine(ViewDef view, Transition transition) {
        Set<ObjectId> seen = new HashSet<>();
        Deque<ObjectId> open = new ArrayDeque<>(List.of(view.id()));
        while (!open.isEmpty()) {
            ObjectId next = open.remove();
            ObjectDef def = transition.to().get(next);
            if (next.kind() == ObjectKind.ROUTINE) {
                return true;
            }
            if (def instanceof ViewDef && seen.add(next)) {
                open.addAll(transition.after().of(def));
            }
        }
        return false;
    }
}
