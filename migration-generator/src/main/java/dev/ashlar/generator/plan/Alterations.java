package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The steps that alter what stays. */
final class Alterations {
    private final Transition transition;
    private final Nodes nodes;

    private Alterations(Transition transition, Nodes nodes) {
        this.transition = transition;
        this.nodes = nodes;
    }

    static void add(Transition transition, List<Change> changes, Nodes nodes) {
        Alterations alterations = new Alterations(transition, nodes);
        alterations.addColumns(changes);
        alterations.addValues(changes);
        changes.forEach(alterations::add);
        transition.fates().rebuiltTypes().forEach(alterations::rebuildType);
    }

    private void addColumns(List<Change> changes) {
        Fates fates = transition.fates();
        TreeSet<ObjectId> columns = new TreeSet<>(fates.converted().keySet());
        columns.addAll(fates.withoutDefault().keySet());
        for (Change change : changes) {
            if (change instanceof Change.DefaultChanged
                    || change instanceof Change.IdentityChanged
                    || change instanceof Change.GenerationChanged
                    || change instanceof Change.NullabilityChanged) {
                columns.add(change.object());
            }
        }
        for (ObjectId column : columns) {
            if (fates.stays(column)) {
                nodes.addChain(ColumnWork.of(
                        transition, (ColumnDef) transition.old(column), (ColumnDef) transition.now(column)));
            }
        }
    }

    /** New values of one enum, each placed by one that is known, in the order in which they are listed. */
    private void addValues(List<Change> changes) {
        List<Node> chain = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.ValueAdded it) {
                chain.add(new Node(new TypeStep.AddEnumValue(it, it.enumType(), it.label(), it.before()))
                        .makes(it.enumType()));
            }
        }
        nodes.addChain(chain);
    }

    private void add(Change change) {
        switch (change) {
            case Change.CommentChanged it -> {
                if (transition.fates().stays(it.object())
                        && !transition.fates().rebuiltTypes().containsKey(it.object())) {
                    String keyword = transition.now(it.object()).keyword();
                    nodes.add(new Node(new CommentStep(it, it.object(), keyword, it.to())).needs(it.object()));
                }
            }
            case Change.StatementChanged it -> {
                if (transition.fates().stays(it.object())) {
                    nodes.add(new Node(new StatementStep.ReplaceStatement(it, it.to()))
                            .leaves(Aspect.isName(it.object()) ? SqlName.of(it.from()) : List.of())
                            .makes(it.object())
                            .needs(transition.after().of(it.to()))
                            .frees(transition.before().of(it.from())));
                }
            }
            case Change.DomainChanged it -> {
                if (isAltered(it.object())) {
                    nodes.addChain(TypeWork.of(transition, it));
                }
            }
            case Change.CompositeChanged it -> {
                if (isAltered(it.object())) {
                    nodes.addChain(TypeWork.of(transition, it));
                }
            }
            case Change.ValuesRebuilt ignored -> {}
            case Change.IndexChanged it -> {
                if (transition.fates().stays(it.object())) {
                    Storage storage =
                            Storage.between(it.from().storage(), it.to().storage());
                    nodes.add(new Node(new IndexStep.AlterIndexStorage(it, it.object(), storage.set(), storage.reset()))
                            .needs(it.object()));
                }
            }
            case Change.ViewChanged it -> {
                if (transition.fates().stays(it.object())) {
                    Storage options =
                            Storage.between(it.from().options(), it.to().options());
                    nodes.add(new Node(new ViewStep.AlterViewOptions(it, it.to(), options.set(), options.reset()))
                            .needs(it.object()));
                }
            }
            case Change.SequenceChanged it -> change(it);
            case Change.ExtensionChanged it -> {
                if (transition.fates().stays(it.object())) {
                    change(it);
                }
            }
            case Change.TableChanged it -> change(it);
            case Change.PartitionChanged it -> change(it);
            case Change.Created ignored -> {}
            case Change.Dropped ignored -> {}
            case Change.Renamed ignored -> {}
            case Change.ColumnAdded ignored -> {}
            case Change.ColumnTypeChanged ignored -> {}
            case Change.NullabilityChanged ignored -> {}
            case Change.DefaultChanged ignored -> {}
            case Change.IdentityChanged ignored -> {}
            case Change.GenerationChanged ignored -> {}
            case Change.ValueAdded ignored -> {}
            case Change.ConstraintChanged ignored -> {}
            case Change.RawObjectChanged ignored -> {}
        }
    }

    private boolean isAltered(ObjectId type) {
        return transition.fates().stays(type)
                && !transition.fates().rebuiltTypes().containsKey(type);
    }

    private void rebuildType(ObjectId id, Change cause) {
        Step creating = switch (transition.now(id)) {
            case EnumDef it -> new TypeStep.CreateEnum(cause, it);
            case DomainDef it -> new DomainStep.CreateDomain(cause, it);
            case CompositeDef it -> new CompositeStep.CreateComposite(cause, it);
            case StatementDef it -> new StatementStep.CreateStatement(cause, it);
            case ObjectDef it -> throw new IllegalStateException(it.id() + " is no type");
        };
        RebuiltType.add(transition, id, cause, creating, nodes);
    }

    private void change(Change.SequenceChanged change) {
        SequenceDef from = change.from();
        SequenceDef to = change.to();
        if (!from.type().equals(to.type()) || !from.options().equals(to.options())) {
            nodes.addChain(sequence(change));
        }
        if (from.unlogged() != to.unlogged()) {
            nodes.add(new Node(new SequenceStep.SetLogged(change, to.id(), !to.unlogged())));
        }
        if (!Objects.equals(from.ownedBy(), to.ownedBy())) {
            nodes.addChain(owners(change));
        }
    }

    /** A sequence whose column goes is nobody's for a while, for what comes may need the names of what goes. */
    private List<Node> owners(Change.SequenceChanged change) {
        ObjectId id = change.object();
        ObjectId from = change.from().ownedBy();
        ObjectId to = change.to().ownedBy();
        Node owning = new Node(new SequenceStep.OwnSequence(change, id, to));
        if (to != null) {
            owning.needs(transition.after().resolve(to));
        }
        if (from == null) {
            return List.of(owning);
        }
        List<ObjectId> old = List.of(transition.before().resolve(from));
        return to == null || transition.fates().stays(from) || isLeftAlone(to)
                ? List.of(owning.frees(old))
                : List.of(new Node(new SequenceStep.OwnSequence(change, id, null)).frees(old), owning);
    }

    private boolean isLeftAlone(ObjectId column) {
        Fates fates = transition.fates();
        return fates.stays(column)
                && !fates.converted().containsKey(column)
                && fates.change(column, Change.class) == null;
    }

    private static List<Node> sequence(Change.SequenceChanged change) {
        SequenceRange before = SequenceRange.of(change.from().options());
        SequenceRange after = SequenceRange.of(change.to().options());
        SequenceRange both = before.intersection(after);
        Node altering = new Node(new SequenceStep.AlterSequence(change, change.from(), change.to(), both == null));
        return before.isWithin(after) || both == null
                ? List.of(altering)
                : List.of(
                        new Node(
                                new SequenceStep.MoveIntoRange(change, change.object(), both.lowest(), both.highest())),
                        altering);
    }

    private void change(Change.ExtensionChanged change) {
        String schema = ExtensionStep.schema(change.to());
        if (!schema.equals(ExtensionStep.schema(change.from()))) {
            nodes.add(new Node(new ExtensionStep.MoveExtension(change, change.object(), schema))
                    .makes(change.object())
                    .ends(change.object())
                    .needs(transition.after().of(change.to()))
                    .frees(transition.before().of(change.from())));
        }
        if (!Objects.equals(change.from().version(), change.to().version())) {
            nodes.add(new Node(new ExtensionStep.UpdateExtension(
                            change, change.object(), change.to().version()))
                    .makes(change.object()));
        }
    }

    private void change(Change.TableChanged change) {
        ObjectId table = change.object();
        Storage storage = Storage.between(change.from().storage(), change.to().storage());
        if (!storage.isEmpty()) {
            nodes.add(new Node(new TableStep.SetStorage(change, table, storage.set(), storage.reset())));
        }
        if (change.from().unlogged() != change.to().unlogged()) {
            nodes.add(
                    new Node(new TableStep.SetLogged(change, table, !change.to().unlogged())));
        }
        TableForm from = change.from().form();
        TableForm to = change.to().form();
        // What it has from both must never be its own meanwhile: so first the new parents, then the old ones.
        List<Node> parents = new ArrayList<>();
        for (ObjectId parent : to.inherits()) {
            if (!from.inherits().contains(parent)) {
                parents.add(new Node(new TableStep.SetParent(change, table, parent, true))
                        .needs(transition.after().of(change.to())));
            }
        }
        for (ObjectId parent : from.inherits()) {
            if (!to.inherits().contains(parent)) {
                parents.add(new Node(new TableStep.SetParent(change, table, parent, false)).frees(List.of(parent)));
            }
        }
        nodes.addChain(parents);
        if (!from.serverOptions().equals(to.serverOptions())) {
            nodes.add(
                    new Node(new TableStep.SetServerOptions(change, table, from.serverOptions(), to.serverOptions())));
        }
    }

    private void change(Change.PartitionChanged change) {
        TableDef to = change.to();
        List<Node> chain = new ArrayList<>();
        PartitionOf old = change.from().partitionOf();
        if (old != null) {
            chain.add(new Node(new PartitionStep.DetachPartition(change, to.id(), old.parent()))
                    .frees(List.of(old.parent())));
        }
        PartitionOf place = to.partitionOf();
        if (place != null) {
            chain.add(new Node(new PartitionStep.AttachPartition(change, to.id(), place))
                    .needs(transition.after().of(to)));
        }
        nodes.addChain(chain);
    }
}
