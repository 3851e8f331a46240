package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view ({@code create view}), or a materialized one, which holds the rows that its query gave when it was last refreshed.
 *
 * @param columns the names of its columns, or empty to take them from the query
 * @param query the select statement; its references name what the view reads
 * @param options the view's options by name, such as {@code security_barrier}, {@code security_invoker} (from
 *     PostgreSQL 15 on) and {@code check_option}; of a materialized view its storage parameters
 */
public record ViewDef(
        ObjectId id,
        List<String> columns,
        Expression query,
        Map<String, String> options,
        boolean materialized,
        @Nullable String comment)
        implements ObjectDef {
    /** A view that is not materialized. */
    public ViewDef(
            ObjectId id,
            List<String> columns,
            Expression query,
            Map<String, String> options,
            @Nullable String comment) {
        this(id, columns, query, options, false, comment);
    }

    public ViewDef {
        columns = List.copyOf(columns);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    @Override
    public String keyword() {
        return materialized ? "materialized view" : "view";
    }
}
