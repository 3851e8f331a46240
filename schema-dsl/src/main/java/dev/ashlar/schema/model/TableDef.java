package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a whole ({@code create table}); its columns, constraints and indexes are definitions of their own.
 *
 * @param partitionBy how rows are spread over partitions, or null when the table holds its rows itself
 * @param partitionOf the table that this one is a partition of, or null; a partition has its parent's columns and
 *     declares none
 * @param storage storage parameters by name, such as {@code fillfactor}
 * @param form where its columns and rows come from, when not from itself
 */
public record TableDef(
        ObjectId id,
        @Nullable PartitionBy partitionBy,
        @Nullable PartitionOf partitionOf,
        boolean unlogged,
        Map<String, String> storage,
        TableForm form,
        @Nullable String comment)
        implements ObjectDef {
    /** A table with columns of its own and rows in the heap. */
    public TableDef(
            ObjectId id,
            @Nullable PartitionBy partitionBy,
            @Nullable PartitionOf partitionOf,
            boolean unlogged,
            Map<String, String> storage,
            @Nullable String comment) {
        this(id, partitionBy, partitionOf, unlogged, storage, TableForm.PLAIN, comment);
    }

    public TableDef {
        storage = Collections.unmodifiableMap(new LinkedHashMap<>(storage));
    }

    @Override
    public String keyword() {
        return form.isForeign() ? "foreign table" : "table";
    }
}
