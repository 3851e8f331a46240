package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionOf;

/** Steps that take a table into a partitioned one and out of it. */
public sealed interface PartitionStep extends Step {
    /** {@code alter table … attach partition … for values}; the object is the partition. */
    record AttachPartition(Change cause, ObjectId object, PartitionOf place) implements PartitionStep {}

    /** {@code alter table … detach partition}; the object is the partition. */
    record DetachPartition(Change cause, ObjectId object, ObjectId parent) implements PartitionStep {}
}
