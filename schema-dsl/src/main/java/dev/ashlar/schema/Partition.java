package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partition of a table and the rows it takes; its columns, constraints and indexes are the table's. One that has some of
 * its own is a {@link Table} that says {@code partitionOf}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARTITION">partition
 *     of</a>
 */
public final class Partition implements SchemaObject {
    /** Below every value of a range. */
    public static final Sql MINVALUE = Sql.sql("minvalue");

    /** Above every value of a range. */
    public static final Sql MAXVALUE = Sql.sql("maxvalue");

    final Table table;
    final Schema schema;
    final String name;
    final List<Partition> partitions = new ArrayList<>();
    final Map<String, String> storage = new LinkedHashMap<>(0);
    final PartitionRows rows = new PartitionRows();
    boolean unlogged;

    @Nullable
    Partitioning partitioning;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    @Nullable
    Extras extras;

    Partition(Table table, Schema schema, String name) {
        this.table = table;
        this.schema = schema;
        this.name = name;
    }

    /** The smallest values of a range, one for each key; {@link #MINVALUE} is below all. */
    public Partition from(@Nullable Object... values) {
        rows.from(values);
        return this;
    }

    /** The end of a range, one value for each key, itself not taken; {@link #MAXVALUE} is above all. */
    public Partition to(@Nullable Object... values) {
        rows.to(values);
        return this;
    }

    /** The values of a list. */
    public Partition in(@Nullable Object... values) {
        rows.in(values);
        return this;
    }

    /** The rows whose hash, divided by the modulus, leaves the remainder. */
    public Partition modulus(int modulus, int remainder) {
        rows.modulus(modulus, remainder);
        return this;
    }

    /** All rows that no other partition takes ({@code default}). */
    public Partition otherwise() {
        rows.otherwise();
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

    /** Keeps this partition out of the write-ahead log. */
    public Partition unlogged() {
        unlogged = true;
        return this;
    }

    /** The role that owns it. */
    public Partition owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Privileges that roles have on it: {@code first.grant("select").to("app")}. */
    public Grant grant(String... privileges) {
        Grant grant = new Grant(true, privileges);
        extras = Extras.of(extras).with(grant);
        return grant;
    }

    /** What a statement of its own sets on it. */
    public Partition set(Setting setting) {
        extras = Extras.of(extras).with(setting);
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

    @Override
    public String toString() {
        return "partition " + name;
    }
}
