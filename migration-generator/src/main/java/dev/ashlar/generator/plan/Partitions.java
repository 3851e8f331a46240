package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;

/** Partitioned tables, the partitions under them and the tables above them. */
final class Partitions {
    private Partitions() {}

    /**
     * While a partition is out of its table to take other rows, what happens to the table does not reach it: all that
     * comes before.
     */
    static void order(Nodes nodes) {
        for (Node node : nodes.all()) {
            if (node.step() instanceof PartitionStep.DetachPartition it
                    && it.cause() instanceof Change.PartitionChanged change
                    && change.to().partitionOf() != null
                    && change.to().partitionOf().parent().equals(it.parent())) {
                nodes.all().stream()
                        .filter(other -> other.step().object().owner().equals(it.parent()))
                        .filter(other -> !(other.step() instanceof CommentStep))
                        .forEach(other -> nodes.require(other, node));
            }
        }
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
