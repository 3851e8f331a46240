package dev.ashlar.schema;

import static dev.ashlar.schema.Setting.setting;
import static dev.ashlar.schema.Sql.ITSELF;
import static dev.ashlar.schema.Sql.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table: a class with a field for each column, everything else as statements in its constructor, and one constant
 * that is the table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">create table</a>
 */
public abstract non-sealed class Table implements SchemaObject {
    final Schema schema;
    final String name;
    final List<Column<?>> columns = new ArrayList<>();
    final List<Constraint> constraints = new ArrayList<>();
    final List<Index> indexes = new ArrayList<>();
    final List<Partition> partitions = new ArrayList<>(0);
    final Map<String, String> storage = new LinkedHashMap<>(0);

    @Nullable
    Extras extras;

    @Nullable
    Form form;

    @Nullable
    List<Column<?>> inherited;

    @Nullable
    Placement placement;

    @Nullable
    Partitioning partitioning;

    boolean unlogged;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    /** A table in the schema {@code public}. */
    protected Table(String name) {
        this(Schema.PUBLIC, name);
    }

    /** A table in a schema. */
    protected Table(Schema schema, String name) {
        this.schema = Objects.requireNonNull(schema, () -> "The schema of table %s is null".formatted(name));
        this.name = name;
    }

    /** The next column, not null. */
    protected final <T> Column<T> column(String columnName, DataType<T> type) {
        Column<T> column = new Column<>(this, columnName, type);
        columns.add(column);
        return column;
    }

    /**
     * A column that the table has from a table that it inherits from, or is a partition of: not declared anew, only named,
     * so that keys and expressions can mention it.
     */
    protected final <T> Column<T> inherited(Column<T> parent) {
        return addInherited(new Column<>(this, parent.name, parent.type, true, parent));
    }

    /** A column that the table has from its type. */
    protected final <T> Column<T> inherited(String columnName, DataType<T> type) {
        return addInherited(new Column<>(this, columnName, type, true, null));
    }

    private <T> Column<T> addInherited(Column<T> column) {
        inherited = inherited == null ? new ArrayList<>() : inherited;
        inherited.add(column);
        return column;
    }

    /** The primary key. */
    protected final PrimaryKey primaryKey(Column<?>... key) {
        return add(new PrimaryKey(this, Column.list(key)));
    }

    /** A unique constraint: no two rows have the same values. */
    protected final Unique unique(Column<?>... key) {
        return add(new Unique(this, Column.list(key)));
    }

    /** A check constraint with a derived name: a condition that holds for every row. */
    protected final Check check(Sql condition) {
        return add(new Check(this, null, condition));
    }

    /** A check constraint: a condition that holds for every row. */
    protected final Check check(String constraintName, Sql condition) {
        return add(new Check(this, constraintName, condition));
    }

    /** A foreign key of one column. */
    protected final <A> ForeignKeyColumns.One<A> foreignKey(Column<A> a) {
        return new ForeignKeyColumns.One<>(add(new ForeignKey(this, List.of(a))));
    }

    /** A foreign key of two columns. */
    protected final <A, B> ForeignKeyColumns.Two<A, B> foreignKey(Column<A> a, Column<B> b) {
        return new ForeignKeyColumns.Two<>(add(new ForeignKey(this, List.of(a, b))));
    }

    /** A foreign key of three columns. */
    protected final <A, B, C> ForeignKeyColumns.Three<A, B, C> foreignKey(Column<A> a, Column<B> b, Column<C> c) {
        return new ForeignKeyColumns.Three<>(add(new ForeignKey(this, List.of(a, b, c))));
    }

    /** A foreign key of any number of columns, whose types are compared when the schema is closed. */
    protected final ForeignKeyColumns.Many foreignKey(List<? extends Column<?>> columns) {
        return new ForeignKeyColumns.Many(add(new ForeignKey(this, List.copyOf(columns))));
    }

    /** An exclusion constraint: no two rows for which all operators hold. */
    protected final Exclusion exclude() {
        return add(new Exclusion(this));
    }

    /** An index with a derived name. */
    protected final Index index(KeyPart... keys) {
        return add(new Index(this, null, List.of(keys)));
    }

    /** An index. */
    protected final Index index(String indexName, KeyPart... keys) {
        return add(new Index(this, indexName, List.of(keys)));
    }

    /** How rows are spread over partitions: {@code partitionBy(range(createdAt))}. */
    protected final void partitionBy(Partitioning how) {
        partitioning = how;
    }

    /** A partition in the table's own schema. */
    protected final Partition partition(String partitionName) {
        return partition(schema, partitionName);
    }

    /** A partition in a schema. */
    protected final Partition partition(Schema partitionSchema, String partitionName) {
        Partition partition = new Partition(this, partitionSchema, partitionName);
        partitions.add(partition);
        return partition;
    }

    /**
     * Makes the table a partition of another one, with whatever it has of its own: {@code partitionOf(LOGS).from(…).to(…)}.
     * Partitions that have nothing of their own are a line in the partitioned table's class.
     */
    protected final PartitionRows partitionOf(Table parent) {
        placement = new Placement(parent);
        return placement.rows();
    }

    /** Makes the table a partition of a partition. */
    protected final PartitionRows partitionOf(Partition parent) {
        placement = new Placement(parent);
        return placement.rows();
    }

    /** The tables whose columns and checks this one has too ({@code inherits}). */
    protected final void inherits(Table... parents) {
        form().inherits.addAll(List.of(parents));
    }

    /** Where columns and rows come from, when not from here: a composite type, a foreign server, an access method. */
    protected final Form form() {
        form = form == null ? new Form() : form;
        return form;
    }

    /**
     * A trigger.
     *
     * @param sql what stands behind its name: {@code sql("before update on {0} for each row execute function {1}()", this,
     *     TOUCH)}
     */
    protected final Trigger trigger(String triggerName, Sql sql) {
        Trigger trigger = new Trigger(this, triggerName, sql);
        extras = Extras.of(extras);
        extras.triggers.add(trigger);
        return trigger;
    }

    /** A rule, by what stands behind its name: {@code sql("as on delete to {0} do instead nothing", this)}. */
    protected final Rule rule(String ruleName, Sql sql) {
        Rule rule = new Rule(this, ruleName, sql);
        extras = Extras.of(extras);
        extras.rules.add(rule);
        return rule;
    }

    /** Shows and takes only the rows that a policy permits, except for the table's owner. */
    protected final void rowLevelSecurity() {
        set(setting(
                "row level security",
                sql("alter table {0} enable row level security", ITSELF),
                sql("alter table {0} disable row level security", ITSELF)));
    }

    /** Subjects the owner of the table to its policies too. */
    protected final void forceRowLevelSecurity() {
        set(setting(
                "forced row level security",
                sql("alter table {0} force row level security", ITSELF),
                sql("alter table {0} no force row level security", ITSELF)));
    }

    /** A policy of row-level security: {@code policy("own").to("app").using(sql("{0} = current_user", owner))}. */
    protected final Policy policy(String policyName) {
        Policy policy = new Policy(this, policyName);
        extras = Extras.of(extras);
        extras.policies.add(policy);
        return policy;
    }

    /** The role that owns the table. */
    protected final void owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
    }

    /** Privileges that roles have: {@code grant("select", "insert").to("app")}. */
    protected final Grant grant(String... privileges) {
        Grant grant = new Grant(true, privileges);
        extras = Extras.of(extras).with(grant);
        return grant;
    }

    /** What a statement of its own sets on the table. */
    protected final void set(Setting setting) {
        extras = Extras.of(extras).with(setting);
    }

    /**
     * A storage parameter, such as {@code fillfactor}; of a partitioned table, one of each partition that holds rows.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">
     *     Storage parameters</a>
     */
    protected final void storage(String parameter, Object value) {
        storage.put(parameter, value.toString());
    }

    /**
     * Keeps the table, or each of its partitions, out of the write-ahead log: faster, and empty after a crash.
     */
    protected final void unlogged() {
        unlogged = true;
    }

    /** What {@code comment on table} says. */
    protected final void comment(String text) {
        comment = text;
    }

    /** The name that the table had before in the same schema, so that it is renamed and keeps its rows. */
    protected final void renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
    }

    /** The schema and name that the table had before. */
    protected final void renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
    }

    private <C extends Constraint> C add(C constraint) {
        constraints.add(constraint);
        return constraint;
    }

    private Index add(Index index) {
        indexes.add(index);
        return index;
    }

    /** The table's name in reports, such as {@code table members}. */
    @Override
    public final String toString() {
        return "table " + name;
    }
}
