package dev.ashlar.schema.model;

import java.util.List;
import java.util.Locale;

/**
 * How a partitioned table spreads its rows ({@code partition by}).
 *
 * @param keys the key's columns or expressions; only collation and operator class are used of each
 */
public record PartitionBy(Strategy strategy, List<IndexElement> keys) {
    /** The ways of partitioning that PostgreSQL has. */
    public enum Strategy {
        RANGE,
        LIST,
        HASH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PartitionBy {
        keys = List.copyOf(keys);
    }
}
