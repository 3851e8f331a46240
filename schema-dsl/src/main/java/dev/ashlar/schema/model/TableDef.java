package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as a whole ({@code create table}); its columns, constraints and indexes are definitions of their own.
 *
 * @param partitionBy how rows are spread over partitions, or null when the table holds its rows itself
 * @param partitionOf the table that this one is a partition of, or null; a partition has its parent's columns and
 *     declares none
 * @param storage storage parameters by name, such as {@code fillfactor}
 */
public record TableDef(
        ObjectId id,
        @Nullable PartitionBy partitionBy,
        @Nullable PartitionOf partitionOf,
        boolean unlogged,
        SortedMap<String, String> storage,
        @Nullable String comment)
        implements ObjectDef {
    public TableDef {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    }
}
