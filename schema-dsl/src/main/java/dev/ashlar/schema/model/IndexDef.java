package dev.ashlar.schema.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index ({@code create index}); the one behind a primary key, unique or exclusion constraint belongs to that.
 *
 * @param method the access method, such as {@code btree}
 * @param include columns kept in the index without being part of the key
 * @param nullsNotDistinct whether two nulls are equal in a unique index (from PostgreSQL 15 on)
 * @param where the condition of a partial index, or null
 * @param storage storage parameters by name, such as {@code fillfactor}
 */
public record IndexDef(
        ObjectId id,
        boolean unique,
        String method,
        List<IndexElement> elements,
        List<String> include,
        boolean nullsNotDistinct,
        @Nullable Expression where,
        Map<String, String> storage,
        @Nullable String comment)
        implements ObjectDef {
    public IndexDef {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
        storage = Collections.unmodifiableMap(new LinkedHashMap<>(storage));
    }
}
