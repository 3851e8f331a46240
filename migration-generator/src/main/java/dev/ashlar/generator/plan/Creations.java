package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The steps that create: what only the second schema has, and what was dropped to be built anew. */
final class Creations {
    private final Transition transition;
    private final Nodes nodes;
    private final Map<ObjectId, Change> causes = new LinkedHashMap<>();
    private final Set<ObjectId> apart;

    private Creations(Transition transition, Nodes nodes) {
        this.transition = transition;
        this.nodes = nodes;
        causes.putAll(transition.fates().created());
        causes.putAll(transition.fates().rebuilt());
        apart = Cuts.creating(transition.to(), transition.after(), causes.keySet());
    }

    static void add(Transition transition, Nodes nodes) {
        Creations creations = new Creations(transition, nodes);
        creations.causes.forEach((id, cause) -> creations.create(transition.now(id), cause));
    }

    private void create(ObjectDef def, Change cause) {
        switch (def) {
            case NamespaceDef it -> {
                if (!it.id().equals(ObjectId.schema(ObjectId.PUBLIC))) {
                    addNode(new NamespaceStep.CreateSchema(cause, it.id()), it);
                }
            }
            case ExtensionDef it -> addNode(new ExtensionStep.CreateExtension(cause, it), it);
            case EnumDef it -> addNode(new TypeStep.CreateEnum(cause, it), it);
            case SequenceDef it -> createSequence(it, cause);
            case TableDef it -> createTable(it, cause);
            case ColumnDef it -> {
                if (!comesWithTable(it)) {
                    nodes.addChain(new AddedColumn(transition, it, cause).nodes());
                }
            }
            case ConstraintDef it -> {
                if (!comesWithTable(it) || standsApart(it)) {
                    addNode(new ConstraintStep.AddConstraint(cause, it), it);
                }
            }
            case IndexDef it -> addNode(new IndexStep.CreateIndex(cause, it), it);
            case ViewDef it -> addNode(new ViewStep.CreateView(cause, it), it);
            case RawObjectDef it -> addNode(new RawStep.CreateRaw(cause, it), it);
            case DomainDef it -> addNode(new DomainStep.CreateDomain(cause, it), it);
            case CompositeDef it -> addNode(new CompositeStep.CreateComposite(cause, it), it);
            case StatementDef it ->
                PartNames.give(transition, it, addNode(new StatementStep.CreateStatement(cause, it), it));
        }
        if (def.comment() != null) {
            nodes.add(new Node(new CommentStep(cause, def.id(), def.keyword(), def.comment())).needs(def.id()));
        }
    }

    private Node addNode(Step step, ObjectDef def) {
        return nodes.add(new Node(step).makes(def).needs(transition.after().of(def)));
    }

    private boolean comesWithTable(ObjectDef part) {
        return transition.fates().created().containsKey(part.id().owner());
    }

    private void createSequence(SequenceDef def, Change cause) {
        addNode(new SequenceStep.CreateSequence(cause, def), def);
        if (def.ownedBy() != null) {
            nodes.add(new Node(new SequenceStep.OwnSequence(cause, def.id(), def.ownedBy()))
                    .needs(def.id())
                    .needs(transition.after().resolve(def.ownedBy())));
        }
    }

    private void createTable(TableDef def, Change cause) {
        List<ColumnDef> columns = transition.to().columns(def.id()).stream()
                .map(column -> apart.contains(column.id()) ? AddedColumn.withoutDefault(column) : column)
                .toList();
        List<ConstraintDef> constraints = transition.to().constraints(def.id()).stream()
                .filter(constraint -> !standsApart(constraint))
                .sorted(Comparator.comparingInt(Creations::place).thenComparing(ObjectDef::id))
                .toList();
        Map<ObjectId, String> notNulls = new LinkedHashMap<>();
        for (ColumnDef column : columns) {
            String name = transition.notNullNames().of(column);
            if (name != null) {
                notNulls.put(column.id(), name);
            }
        }
        Node node = new Node(new TableStep.CreateTable(cause, def, columns, constraints, notNulls))
                .makes(def)
                .needs(transition.after().of(def));
        columns.forEach(column -> node.makes(column).needs(transition.after().of(column)));
        constraints.forEach(
                constraint -> node.makes(constraint).needs(transition.after().of(constraint)));
        nodes.add(node);
        transition.to().columns(def.id()).stream()
                .filter(column -> apart.contains(column.id()))
                .forEach(column -> setDefault(column, cause));
    }

    /** In one statement with the table, such a key would give the not-null constraints names of their own (from 18 on). */
    private boolean isOnInherited(PrimaryKeyDef key) {
        ObjectId table = key.id().owner();
        return key.columns().stream().anyMatch(column -> !transition.to().contains(table.column(column)));
    }

    /** Of two keys on the same columns in one {@code create table}, PostgreSQL makes only the first. */
    private boolean standsApart(ConstraintDef constraint) {
        return apart.contains(constraint.id())
                || isNotValid(constraint)
                || (constraint instanceof PrimaryKeyDef key && isOnInherited(key))
                || (constraint instanceof UniqueDef unique
                        && transition.to().constraints(unique.id().owner()).stream()
                                .anyMatch(other -> isSameKey(unique, other)))
                || (constraint instanceof ForeignKeyDef key && needsLaterKey(key));
    }

    /** Whether the foreign key rests on a key of its own table that comes only after the table. */
    private boolean needsLaterKey(ForeignKeyDef key) {
        return transition.after().of(key).stream()
                .filter(needed -> needed.owner().equals(key.id().owner()))
                .map(transition::now)
                .anyMatch(needed -> needed instanceof IndexDef
                        || (needed instanceof ConstraintDef constraint && standsApart(constraint)));
    }

    /** What {@code create table} would take for valid, since there are no rows yet. */
    private static boolean isNotValid(ConstraintDef constraint) {
        return (constraint instanceof CheckDef check && check.enforcement() == Enforcement.NOT_VALID)
                || (constraint instanceof ForeignKeyDef key && key.enforcement() == Enforcement.NOT_VALID);
    }

    private static boolean isSameKey(UniqueDef unique, ConstraintDef other) {
        return (other instanceof PrimaryKeyDef key && key.columns().equals(unique.columns()))
                || (other instanceof UniqueDef twin
                        && twin.columns().equals(unique.columns())
                        && twin.id().compareTo(unique.id()) < 0);
    }

    private void setDefault(ColumnDef column, Change cause) {
        Expression value = Objects.requireNonNull(column.defaultValue());
        nodes.add(new Node(new ValueStep.SetDefault(cause, column.id(), value))
                .needs(column.id())
                .needs(transition.after().of(value)));
    }

    /** Where a person looks for a constraint in a table: keys, then what they point to, then conditions. */
    private static int place(ConstraintDef constraint) {
        return switch (constraint) {
            case PrimaryKeyDef ignored -> 0;
            case UniqueDef ignored -> 1;
            case ForeignKeyDef ignored -> 2;
            case CheckDef ignored -> 3;
            case ExclusionDef ignored -> 4;
        };
    }
}
