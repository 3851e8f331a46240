package dev.ashlar.schema;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What statements of their own set on a column; most columns have none. */
final class ColumnExtras {
    final SortedMap<String, String> options = new TreeMap<>();
    final SortedMap<String, String> serverOptions = new TreeMap<>();

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
