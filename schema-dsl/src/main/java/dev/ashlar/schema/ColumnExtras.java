package dev.ashlar.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What statements of their own set on a column; most columns have none. */
final class ColumnExtras {
    final Map<String, String> options = new LinkedHashMap<>(0);
    final Map<String, String> serverOptions = new LinkedHashMap<>(0);

    @Nullable
    String storage;

    @Nullable
    String compression;

    @Nullable
    Integer statistics;

    @Nullable
    String notNullName;

    @Nullable
    String sequenceName;
}
