package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of what changes the meaning of other statements. Default privileges and event triggers are away while objects are
 * created, for these are to have the privileges that the schema says; a sequence is tied to
 * the column that owns it before their table gets another owner, whom it follows.
 */
final class Surroundings {
    private Surroundings() {}

    /** Takes default privileges that stay away for the while in which objects are created. */
    static void setAside(Fates fates, List<StatementDef> stay) {
        if (fates.created().isEmpty()
                && fates.rebuilt().isEmpty()
                && fates.rebuiltTypes().isEmpty()) {
            return;
        }
        Change cause = List.of(fates.created(), fates.rebuilt(), fates.rebuiltTypes()).stream()
                .flatMap(fate -> fate.values().stream())
                .findFirst()
                .orElseThrow();
        stay.stream()
                .filter(def -> def.id().kind() == ObjectKind.DEFAULT_PRIVILEGES && fates.stays(def.id()))
                .forEach(def -> fates.rebuild(def.id(), cause));
    }

    /** Draws the orders among the nodes. */
    static void order(Nodes nodes) {
        List<Node> first = new ArrayList<>();
        List<Node> last = new ArrayList<>();
        Map<ObjectId, List<Node>> owners = new HashMap<>();
        for (Node node : nodes.all()) {
            if (node.step() instanceof StatementStep step) {
                StatementDef def = step.definition();
                if (Place.isSwitch(def.id().kind())) {
                    (step instanceof StatementStep.DropStatement ? first : last).add(node);
                } else if (def.id().kind() == ObjectKind.SETTING
                        && def.of() != null
                        && Aspect.OWNER.isSetBy(def.id())) {
                    owners.computeIfAbsent(def.of(), id -> new ArrayList<>()).add(node);
                }
            }
        }
        for (Node node : nodes.all()) {
            first.stream()
                    .filter(other -> other != node && !first.contains(node))
                    .forEach(other -> nodes.require(other, node));
            last.stream()
                    .filter(other -> other != node && !last.contains(node) && !isOfSwitch(node))
                    .forEach(other -> nodes.require(node, other));
            if (node.step() instanceof SequenceStep.OwnSequence it && it.owner() != null) {
                owners.getOrDefault(it.owner().owner(), List.of()).forEach(owner -> nodes.require(node, owner));
            }
        }
    }

    /** Whether a step follows what changes the meaning of others: its comment, its owner. */
    private static boolean isOfSwitch(Node node) {
        ObjectId of =
                node.step() instanceof StatementStep step ? step.definition().of() : null;
        return Place.isSwitch(node.step().object().kind()) || (of != null && Place.isSwitch(of.kind()));
    }
}
