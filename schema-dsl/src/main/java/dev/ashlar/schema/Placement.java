package dev.ashlar.schema;

/** The place of a partition: what it is a partition of, and the rows it takes. */
record Placement(SchemaObject parent, PartitionRows rows) {
    Placement(SchemaObject parent) {
        this(parent, new PartitionRows());
    }
}
