package dev.ashlar.schema;

import static dev.ashlar.schema.Setting.setting;
import static dev.ashlar.schema.Sql.ITSELF;
import static dev.ashlar.schema.Sql.sql;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Closes one table: its columns, its partitions, and by {@link PartClosing} its constraints and indexes. */
final class TableClosing {
    private static final Map<String, String> NONE = Map.of();

    private final Closing closing;
    private final Table table;
    private final ObjectId id;
    private final PartClosing parts;

    TableClosing(Closing closing, Table table) {
        this.closing = closing;
        this.table = table;
        this.id = Ids.of(table);
        this.parts = new PartClosing(closing, table);
    }

    void close() {
        PartitionBy partitionBy = partitionBy(table.partitioning, id);
        if (!closing.add(new TableDef(
                id,
                partitionBy,
                partitionOf(),
                isUnlogged(table.partitioning, false),
                storage(partitionBy, NONE),
                form(),
                table.comment))) {
            return;
        }
        closing.rename(table.renamedFrom, id);
        if (!table.columns.isEmpty() && (table.placement != null || (table.form != null && table.form.type != null))) {
            closing.problems.add(
                    Ids.of(table.columns.getFirst()),
                    "Its table has the columns of %s."
                            .formatted(table.placement == null ? "its type" : "its partitioned table"),
                    table.placement == null
                            ? "Write inherited(\"…\", …) to mention it here."
                            : "Write inherited(PARENT.…) to mention it here.");
        }
        int position = 1 + (table.inherited == null ? 0 : table.inherited.size());
        for (Column<?> column : table.columns) {
            close(column, position++);
        }
        table.constraints.forEach(parts::close);
        table.indexes.forEach(parts::close);
        table.partitions.forEach(partition -> close(partition, id));
        if (table.form != null && table.form.replicaIdentity != null) {
            closing.extras.close(replicaIdentity(table.form.replicaIdentity), id, id);
        }
        closing.extras.closeOwned(table.extras, id, isForeign() ? "foreign table" : "table");
        if (table.inherited != null) {
            table.inherited.forEach(this::closeInherited);
        }
    }

    private void closeInherited(Column<?> column) {
        ObjectId place = Ids.of(column);
        if (column.nullable
                || column.identity != null
                || column.generated != null
                || column.collation != null
                || column.renamedFrom != null) {
            closing.problems.add(
                    place,
                    "It comes from elsewhere, and says what only its own definition can say.",
                    "Keep .defaultsTo(…), .notNull(), .comment(…), .storage(…) and the like, or write column(…).");
        }
        ColumnExtrasClosing extras = new ColumnExtrasClosing(closing, column, isForeign());
        extras.closeInherited();
        if (column.more != null) {
            extras.close(column.more);
        }
        closing.extras.close(column.extras, place, id);
    }

    private @Nullable PartitionOf partitionOf() {
        Placement placement = table.placement;
        if (placement == null) {
            return null;
        }
        PartitionBound bound = bound(placement.rows(), id);
        return bound == null ? null : new PartitionOf(Ids.of(placement.parent()), bound);
    }

    private static Extras replicaIdentity(String how) {
        return new Extras()
                .with(setting(
                        "replica identity",
                        sql("alter table {0} replica identity " + how, ITSELF),
                        sql("alter table {0} replica identity default", ITSELF)));
    }

    private boolean isForeign() {
        return table.form != null && table.form.server != null;
    }

    private TableForm form() {
        Form form = table.form;
        return form == null
                ? TableForm.PLAIN
                : new TableForm(
                        form.inherits.stream().map(Ids::of).toList(),
                        form.type == null ? null : Ids.of(form.type),
                        form.method,
                        form.server,
                        form.serverOptions);
    }

    private void close(Column<?> column, int position) {
        ObjectId place = Ids.of(column);
        Object value = column.defaultValue;
        Expression defaultValue = value == null ? null : closing.expressions.of(value, column.type, place);
        Counting counting = column.identity;
        Identity identity = counting == null ? null : new Identity(column.identityAlways, counting.options);
        Sql sql = column.generated;
        Generated generated =
                sql == null ? null : new Generated(closing.expressions.of(sql, place), column.generatedStored);
        closing.add(new ColumnDef(
                place,
                position,
                column.type.typeName(),
                column.nullable,
                defaultValue,
                identity,
                generated,
                column.collation,
                column.comment));
        closing.extras.close(column.extras, place, place);
        if (column.more != null) {
            new ColumnExtrasClosing(closing, column, isForeign()).close(column.more);
        }
        decide(column, place);
    }

    private void decide(Column<?> column, ObjectId place) {
        if (column.renamedFrom != null) {
            closing.rename(id.column(column.renamedFrom), place);
        }
        if (column.using != null) {
            closing.decide(new Decision.Using(place, closing.expressions.of(column.using, place)));
        }
        if (column.backfill != null) {
            closing.decide(new Decision.Backfill(place, closing.expressions.of(column.backfill, column.type, place)));
        }
    }

    private @Nullable PartitionBy partitionBy(@Nullable Partitioning partitioning, ObjectId place) {
        return partitioning == null
                ? null
                : new PartitionBy(partitioning.strategy, parts.elements(declared(partitioning.keys), place));
    }

    /** A partition is partitioned by columns of the table that declares them. */
    private static List<KeyPart> declared(List<KeyPart> keys) {
        List<KeyPart> declared = new ArrayList<>();
        for (KeyPart key : keys) {
            declared.add(key instanceof Key options ? options.of(declared(options.part)) : declared(key));
        }
        return declared;
    }

    private static KeyPart declared(KeyPart key) {
        KeyPart at = key;
        while (at instanceof Column<?> column && column.table.placement != null && column.parent != null) {
            at = column.parent;
        }
        return at;
    }

    private void close(Partition partition, ObjectId parent) {
        ObjectId place = Ids.of(partition);
        closing.problems.comesFrom(place, table.getClass());
        PartitionBound bound = bound(partition.rows, place);
        if (bound == null) {
            return;
        }
        PartitionOf partitionOf = new PartitionOf(parent, bound);
        PartitionBy partitionBy = partitionBy(partition.partitioning, place);
        closing.add(new TableDef(
                place,
                partitionBy,
                partitionOf,
                isUnlogged(partition.partitioning, partition.unlogged),
                storage(partitionBy, partition.storage),
                partition.comment));
        closing.rename(partition.renamedFrom, place);
        closing.extras.closeOwned(partition.extras, place, "table");
        partition.partitions.forEach(child -> close(child, place));
    }

    /** Only tables that hold rows are stored in some way; PostgreSQL refuses to say it of others, from 18 on. */
    private boolean isUnlogged(@Nullable Partitioning partitioning, boolean alone) {
        return partitioning == null ? table.unlogged || alone : partitioning.unlogged;
    }

    private Map<String, String> storage(@Nullable PartitionBy partitionBy, Map<String, String> own) {
        if (partitionBy != null) {
            return own;
        }
        Map<String, String> all = new LinkedHashMap<>(table.storage);
        all.putAll(own);
        return all;
    }

    private @Nullable PartitionBound bound(PartitionRows taken, ObjectId place) {
        return switch (taken.rows) {
            case null -> {
                closing.problems.add(
                        place,
                        "It says nothing about the rows it takes.",
                        "Write .from(…).to(…), .in(…), .modulus(…) or .otherwise().");
                yield null;
            }
            case PartitionRows.Rows.FromTo range ->
                new PartitionBound.Range(values(range.from(), place), values(range.to(), place));
            case PartitionRows.Rows.In list -> new PartitionBound.Values(values(list.values(), place));
            case PartitionRows.Rows.Hash hash -> new PartitionBound.Hash(hash.modulus(), hash.remainder());
            case PartitionRows.Rows.Otherwise rest -> new PartitionBound.Default();
        };
    }

    private List<Expression> values(List<@Nullable Object> values, ObjectId place) {
        return values.stream()
                .map(value -> closing.expressions.value(value, place))
                .toList();
    }
}
