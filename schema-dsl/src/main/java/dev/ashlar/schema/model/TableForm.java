package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a table more than columns of its own and rows in the heap.
 *
 * @param inherits the tables whose columns it has too ({@code inherits}); its own definition does not list those
 * @param ofType the composite type that gives the columns ({@code create table … of}), or null
 * @param accessMethod the table access method, or null for the server's default
 * @param server the foreign server that has the rows, or null when they are here
 * @param serverOptions the options of a foreign table by name
 */
public record TableForm(
        List<ObjectId> inherits,
        @Nullable ObjectId ofType,
        @Nullable String accessMethod,
        @Nullable String server,
        Map<String, String> serverOptions) {
    /** Columns of its own, rows in the heap. */
    public static final TableForm PLAIN = new TableForm(List.of(), null, null, null, Map.of());

    public TableForm {
        inherits = List.copyOf(inherits);
        serverOptions = Collections.unmodifiableMap(new LinkedHashMap<>(serverOptions));
    }

    /** Whether the rows are on a foreign server. */
    public boolean isForeign() {
        return server != null;
    }
}
