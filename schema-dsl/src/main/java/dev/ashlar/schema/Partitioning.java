package dev.ashlar.schema;

import dev.ashlar.schema.model.PartitionBy.Strategy;
import java.util.List;

/**
 * How a table spreads its rows over partitions. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table partitioning</a>
 */
public final class Partitioning {
    final Strategy strategy;
    final List<KeyPart> keys;
    final boolean unlogged;

    private Partitioning(Strategy strategy, List<KeyPart> keys, boolean unlogged) {
        this.strategy = strategy;
        this.keys = keys;
        this.unlogged = unlogged;
    }

    /** By ranges of the keys, such as months. */
    public static Partitioning range(KeyPart... keys) {
        return new Partitioning(Strategy.RANGE, List.of(keys), false);
    }

    /** By lists of values of the key. */
    public static Partitioning list(KeyPart key) {
        return new Partitioning(Strategy.LIST, List.of(key), false);
    }

    /** By the remainder of the keys' hash. */
    public static Partitioning hash(KeyPart... keys) {
        return new Partitioning(Strategy.HASH, List.of(keys), false);
    }

    /** Says {@code unlogged} of the partitioned table too, which holds no rows; up to PostgreSQL 17. */
    public Partitioning unlogged() {
        return new Partitioning(strategy, keys, true);
    }
}
