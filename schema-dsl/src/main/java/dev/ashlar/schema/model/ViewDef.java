package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view ({@code create view}).
 *
 * @param columns the names of its columns, or empty to take them from the query
 * @param query the select statement; its references name what the view reads
 * @param options the view's options by name, such as {@code security_barrier}, {@code security_invoker} (from
 *     PostgreSQL 15 on) and {@code check_option}
 */
public record ViewDef(
        ObjectId id,
        List<String> columns,
        Expression query,
        SortedMap<String, String> options,
        @Nullable String comment)
        implements ObjectDef {
    public ViewDef {
        columns = List.copyOf(columns);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }
}
