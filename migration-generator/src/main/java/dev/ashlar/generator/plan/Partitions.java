package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partitioned tables, the partitions under them and the tables above them. */
final class Partitions {
    private Partitions() {}

    /** Orders the steps by which partitions come and go among each other and those that alter the table above them. */
    static void order(Transition transition, Nodes nodes) {
        for (Node node : nodes.all()) {
            if (node.step() instanceof PartitionStep.AttachPartition it) {
                attachInOrder(it.object(), node, nodes);
            }
            ObjectId parent = left(transition, node.step());
            if (parent != null) {
                vacateFirst(parent, node, nodes);
                if (node.step() instanceof PartitionStep.DetachPartition it && comesBack(it)) {
                    alterBefore(it, node, nodes);
                } else if (node.step() instanceof PartitionStep.DetachPartition it && !isDropped(transition, it)) {
                    leaveFirst(it.object(), parent, node, nodes);
                }
            }
        }
    }

    private static boolean isDropped(Transition transition, PartitionStep.DetachPartition step) {
        return transition.fates().dropped().containsKey(step.object());
    }

    /** A table has the columns, checks and names of the partitioned one before it is attached; all else waits for that. */
    private static void attachInOrder(ObjectId table, Node attaching, Nodes nodes) {
        for (Node other : nodes.all()) {
            Step step = other.step();
            if (other == attaching || step instanceof RenameStep) {
                continue;
            }
            boolean own = step.object().owner().equals(table) && !(step instanceof CommentStep);
            if (own || isOfColumn(step, table)) {
                nodes.require(other, attaching);
            } else if (other.needed().contains(table)) {
                nodes.require(attaching, other);
            }
        }
    }

    /** A table that leaves for good does so before anything else happens to it, or to the table that it leaves. */
    private static void leaveFirst(ObjectId table, ObjectId parent, Node detaching, Nodes nodes) {
        for (Node other : nodes.all()) {
            ObjectId owner = other.step().object().owner();
            if (other != detaching
                    && (owner.equals(table) || owner.equals(parent) || isOfColumn(other.step(), table))
                    && !(other.step() instanceof RenameStep)) {
                nodes.require(detaching, other);
            }
        }
    }

    /** Whether a statement sets something on a column that is the table's own. */
    static boolean isOfColumn(Step step, ObjectId table) {
        ObjectId of =
                step instanceof StatementStep statement ? statement.definition().of() : null;
        return of != null && of.kind() == ObjectKind.COLUMN && of.owner().equals(table);
    }

    /** The partitioned table that the step takes a partition from, if any. */
    private static @Nullable ObjectId left(Transition transition, Step step) {
        if (step instanceof PartitionStep.DetachPartition it) {
            return it.parent();
        }
        PartitionOf place =
                step instanceof TableStep.DropTable it ? ((TableDef) transition.old(it.object())).partitionOf() : null;
        return place == null ? null : place.parent();
    }

    /** Rows that another partition takes must be nobody's by then. */
    private static void vacateFirst(ObjectId parent, Node leaving, Nodes nodes) {
        for (Node node : nodes.all()) {
            boolean arrives = (node.step() instanceof PartitionStep.AttachPartition it
                            && it.place().parent().equals(parent))
                    || (node.step() instanceof TableStep.CreateTable create
                            && create.table().partitionOf() != null
                            && create.table().partitionOf().parent().equals(parent));
            if (arrives) {
                nodes.require(leaving, node);
            }
        }
    }

    private static boolean comesBack(PartitionStep.DetachPartition step) {
        return step.cause() instanceof Change.PartitionChanged change
                && change.to().partitionOf() != null
                && change.to().partitionOf().parent().equals(step.parent());
    }

    /**
     * While a partition is out of its table to take other rows, what happens to the table does not reach it: all that
     * comes before.
     */
    private static void alterBefore(PartitionStep.DetachPartition step, Node detaching, Nodes nodes) {
        nodes.all().stream()
                .filter(other -> other.step().object().owner().equals(step.parent()))
                .filter(other -> !(other.step() instanceof CommentStep))
                .forEach(other -> nodes.require(other, detaching));
    }

    /** The partitions of a table, those of its partitions included. */
    static List<ObjectId> of(SchemaDef schema, ObjectId table) {
        List<ObjectId> found = new ArrayList<>();
        if (schema.get(table) instanceof TableDef def && def.partitionBy() != null) {
            for (TableDef other : schema.all(TableDef.class)) {
                PartitionOf place = other.partitionOf();
                if (place != null && place.parent().equals(table)) {
                    found.add(other.id());
                    found.addAll(of(schema, other.id()));
                }
            }
        }
        return found;
    }

    /** The partitions that a foreign key points to with the table above them. */
    static List<ObjectId> referenced(ObjectDef def, SchemaDef schema, Dependencies dependencies) {
        return def instanceof ForeignKeyDef key ? of(schema, dependencies.resolve(key.references())) : List.of();
    }

    /** Whether a foreign key points to the table or to one that it is a partition of. */
    static boolean areReferenced(SchemaDef schema, ObjectId table) {
        for (ForeignKeyDef key : schema.all(ForeignKeyDef.class)) {
            if (key.references().equals(table)) {
                return true;
            }
        }
        return schema.get(table) instanceof TableDef def
                && def.partitionOf() != null
                && areReferenced(schema, def.partitionOf().parent());
    }
}
