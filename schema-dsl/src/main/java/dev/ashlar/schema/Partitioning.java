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

    private Partitioning(Strategy strategy, KeyPart... keys) {
        this.strategy = strategy;
        this.keys = List.of(keys);
    }

    /** By ranges of the keys, such as months. */
    public static Partitioning range(KeyPart... keys) {
        return new Partitioning(Strategy.RANGE, keys);
    }

    /** By lists of values of the key. */
    public static Partitioning list(KeyPart key) {
        return new Partitioning(Strategy.LIST, key);
    }

    /** By the remainder of the keys' hash. */
    public static Partitioning hash(KeyPart... keys) {
        return new Partitioning(Strategy.HASH, keys);
    }
}
