package dev.ashlar.schema;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a partition takes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARTITION">partition
 *     of</a>
 */
public final class PartitionRows {
    /** The ways of telling them. */
    sealed interface Rows {
        record FromTo(List<@Nullable Object> from, List<@Nullable Object> to) implements Rows {}

        record In(List<@Nullable Object> values) implements Rows {}

        record Hash(int modulus, int remainder) implements Rows {}

        record Otherwise() implements Rows {}
    }

    @Nullable
    Rows rows;

    PartitionRows() {}

    /** The smallest values of a range, one for each key; {@link Partition#MINVALUE} is below all. */
    public PartitionRows from(@Nullable Object... values) {
        rows = new Rows.FromTo(listOf(values), rows instanceof Rows.FromTo known ? known.to() : List.of());
        return this;
    }

    /** The end of a range, one value for each key, itself not taken; {@link Partition#MAXVALUE} is above all. */
    public PartitionRows to(@Nullable Object... values) {
        rows = new Rows.FromTo(rows instanceof Rows.FromTo known ? known.from() : List.of(), listOf(values));
        return this;
    }

    /** The values of a list. */
    public PartitionRows in(@Nullable Object... values) {
        rows = new Rows.In(listOf(values));
        return this;
    }

    /** The rows whose hash, divided by the modulus, leaves the remainder. */
    public PartitionRows modulus(int modulus, int remainder) {
        rows = new Rows.Hash(modulus, remainder);
        return this;
    }

    /** All rows that no other partition takes ({@code default}). */
    public PartitionRows otherwise() {
        rows = new Rows.Otherwise();
        return this;
    }

    private static List<@Nullable Object> listOf(@Nullable Object[] values) {
        return Arrays.<@Nullable Object>asList(values.clone());
    }
}
