package dev.ashlar.schema.model;

/** A partition's place: its parent table and the rows it takes. */
public record PartitionOf(ObjectId parent, PartitionBound bound) {}
