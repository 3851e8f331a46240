package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A partition of a table and the rows it takes; its columns, constraints and indexes are the table's.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARTITION">partition
 *     of</a>
 */
public final class Partition {
    /** Below every value of a range. */
    public static final Sql MINVALUE = Sql.sql("minvalue");

    /** Above every value of a range. */
    public static final Sql MAXVALUE = Sql.sql("maxvalue");

    /** The rows a partition takes, as its statement gives them. */
    sealed interface Rows {
        record FromTo(List<@Nullable Object> from, List<@Nullable Object> to) implements Rows {}

        record In(List<@Nullable Object> values) implements Rows {}

        record Hash(int modulus, int remainder) implements Rows {}

        record Otherwise() implements Rows {}
    }

    final Table table;
    final Schema schema;
    final String name;
    final List<Partition> partitions = new ArrayList<>();
    final SortedMap<String, String> storage = new TreeMap<>();

    @Nullable
    Rows rows;

    @Nullable
    Partitioning partitioning;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    Partition(Table table, Schema schema, String name) {
        this.table = table;
        this.schema = schema;
        this.name = name;
    }

    /** The smallest values of a range, one for each key; {@link #MINVALUE} is below all. */
    public Partition from(@Nullable Object... values) {
        rows = new Rows.FromTo(listOf(values), rows instanceof Rows.FromTo known ? known.to() : List.of());
        return this;
    }

    /** The end of a range, one value for each key, itself not taken; {@link #MAXVALUE} is above all. */
    public Partition to(@Nullable Object... values) {
        rows = new Rows.FromTo(rows instanceof Rows.FromTo known ? known.from() : List.of(), listOf(values));
        return this;
    }

    /** The values of a list. */
    public Partition in(@Nullable Object... values) {
        rows = new Rows.In(listOf(values));
        return this;
    }

    /** The rows whose hash, divided by the modulus, leaves the remainder. */
    public Partition modulus(int modulus, int remainder) {
        rows = new Rows.Hash(modulus, remainder);
        return this;
    }

    /** All rows that no other partition takes ({@code default}). */
    public Partition otherwise() {
        rows = new Rows.Otherwise();
        return this;
    }

    /** How this partition spreads its rows over partitions of its own. */
    public Partition partitionBy(Partitioning how) {
        partitioning = how;
        return this;
    }

    /** A partition of this partition, in the same schema. */
    public Partition partition(String partitionName) {
        Partition partition = new Partition(table, schema, partitionName);
        partitions.add(partition);
        return partition;
    }

    /** A storage parameter, such as {@code fillfactor}, in place of the table's. */
    public Partition storage(String parameter, Object value) {
        storage.put(parameter, value.toString());
        return this;
    }

    /** What {@code comment on table} says about the partition. */
    public Partition comment(String text) {
        comment = text;
        return this;
    }

    /** The name that the partition had before in the same schema. */
    public Partition renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the partition had before. */
    public Partition renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    private static List<@Nullable Object> listOf(@Nullable Object[] values) {
        return Arrays.<@Nullable Object>asList(values.clone());
    }
}
