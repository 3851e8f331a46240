package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps that drop: what only the first schema has, and what is built anew. */
final class Removals {
    private final Transition transition;
    private final Nodes nodes;
    private final Map<ObjectId, Change> causes = new LinkedHashMap<>();
    private final Set<ObjectId> apart;
    private final List<SequenceDef> sequences;

    private Removals(Transition transition, Nodes nodes) {
        this.transition = transition;
        this.nodes = nodes;
        causes.putAll(transition.fates().dropped());
        causes.putAll(transition.fates().rebuilt());
        apart = causes.isEmpty() ? Set.of() : Cuts.removing(transition.from(), transition.before(), causes.keySet());
        sequences = transition.from().all(SequenceDef.class).stream()
                .filter(sequence -> goesWithItsOwner(sequence))
                .toList();
    }

    static void add(Transition transition, Nodes nodes) {
        Removals removals = new Removals(transition, nodes);
        removals.causes.forEach((id, cause) -> removals.drop(transition.old(id), cause));
    }

    private void drop(ObjectDef def, Change cause) {
        ObjectId id = def.id();
        switch (def) {
            case NamespaceDef ignored -> {
                if (!id.equals(ObjectId.schema(ObjectId.PUBLIC))) {
                    addNode(new NamespaceStep.DropSchema(cause, id), def);
                }
            }
            case ExtensionDef ignored -> addNode(new ExtensionStep.DropExtension(cause, id), def);
            case EnumDef ignored -> addNode(new TypeStep.DropType(cause, id), def);
            case SequenceDef it -> {
                if (!sequences.contains(it)) {
                    addNode(new SequenceStep.DropSequence(cause, id), def);
                }
            }
            case TableDef ignored -> dropTable(id, cause);
            case ColumnDef it -> {
                if (!goesWithTable(it)) {
                    Node node = addNode(new ColumnStep.DropColumn(cause, id), def);
                    takeSequences(node, id);
                    node.leaves(PartNames.of(transition.from(), id));
                } else if (apart.contains(id)) {
                    nodes.add(new Node(new ValueStep.DropDefault(cause, id))
                            .ends(id)
                            .frees(transition.before().of(it.defaultValue())));
                }
            }
            case ConstraintDef ignored -> {
                if (!goesWithTable(def) || apart.contains(id)) {
                    addNode(new ConstraintStep.DropConstraint(cause, id), def);
                }
            }
            case IndexDef ignored -> {
                if (!goesWithTable(def)) {
                    addNode(new IndexStep.DropIndex(cause, id), def);
                }
            }
            case ViewDef it -> {
                Node node = addNode(new ViewStep.DropView(cause, it), def);
                transition
                        .from()
                        .parts(id)
                        .forEach(part ->
                                node.ends(part).frees(transition.before().of(part)));
                node.freed().removeAll(node.ended());
            }
            case DomainDef ignored -> addNode(new TypeStep.DropType(cause, id), def);
            case CompositeDef ignored -> addNode(new TypeStep.DropType(cause, id), def);
            case StatementDef it -> {
                if (!goesWithOther(it)) {
                    PartNames.takeBack(it, addNode(new StatementStep.DropStatement(cause, it), def));
                }
            }
            case RawObjectDef it -> addNode(new RawStep.DropRaw(cause, it), def);
        }
    }

    private Node addNode(Step step, ObjectDef def) {
        return nodes.add(
                new Node(step).ends(def).frees(transition.before().of(def)).frees(heldPartitions(def)));
    }

    /** Whether what the definition hangs on goes, and takes it along. */
    private boolean goesWithOther(StatementDef def) {
        if (def.of() == null || apart.contains(def.id())) {
            return false;
        }
        if (PartNames.isOfIdentity(def) && !PartNames.staysIdentity(transition, def.of())) {
            return true;
        }
        ObjectId other = transition.before().resolve(def.of());
        return causes.containsKey(other) || transition.fates().rebuiltTypes().containsKey(other);
    }

    private boolean goesWithTable(ObjectDef part) {
        return transition.fates().dropped().containsKey(part.id().owner());
    }

    private void dropTable(ObjectId table, Change cause) {
        Node node = addNode(new TableStep.DropTable(cause, (TableDef) transition.old(table)), transition.old(table));
        detachFirst(table, cause, node);
        for (ObjectDef part : transition.from().parts(table)) {
            if (!(part instanceof ColumnDef) && apart.contains(part.id())) {
                continue;
            }
            node.ends(part);
            if (part instanceof ColumnDef) {
                node.leaves(PartNames.of(transition.from(), part.id()));
            }
            if (part instanceof ColumnDef column && apart.contains(part.id())) {
                node.frees(transition.before().of(AddedColumn.withoutDefault(column)));
            } else {
                node.frees(transition.before().of(part)).frees(heldPartitions(part));
            }
            takeSequences(node, part.id());
        }
        node.freed().removeAll(node.ended());
    }

    /** A partition of a table that foreign keys point to is taken out before: PostgreSQL lets it go only then. */
    private void detachFirst(ObjectId table, Change cause, Node dropping) {
        PartitionOf place = ((TableDef) transition.old(table)).partitionOf();
        if (place != null
                && !transition.fates().dropped().containsKey(place.parent())
                && Partitions.areReferenced(transition.from(), place.parent())) {
            Node detaching = nodes.add(new Node(new PartitionStep.DetachPartition(cause, table, place.parent()))
                    .frees(List.of(place.parent())));
            nodes.require(detaching, dropping);
        }
    }

    /** A foreign key holds the partitions of the table that it points to, too. */
    private List<ObjectId> heldPartitions(ObjectDef def) {
        return Partitions.referenced(def, transition.from(), transition.before());
    }

    /** PostgreSQL drops a sequence with the column that owns it. */
    private void takeSequences(Node node, ObjectId column) {
        for (SequenceDef sequence : sequences) {
            if (column.equals(sequence.ownedBy())) {
                node.ends(sequence).frees(transition.before().of(sequence));
                node.freed().remove(sequence.id());
            }
        }
    }

    private boolean goesWithItsOwner(SequenceDef sequence) {
        return sequence.ownedBy() != null
                && transition.fates().dropped().containsKey(sequence.id())
                && transition.fates().dropped().containsKey(sequence.ownedBy());
    }
}
