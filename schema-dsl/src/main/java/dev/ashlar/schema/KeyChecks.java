package dev.ashlar.schema;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks primary keys, unique and exclusion constraints and indexes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-LIMITATIONS">
 *     Limitations of partitioned tables</a>
 */
final class KeyChecks {
    private final SchemaDef schema;
    private final Problems problems;
    private final Map<ObjectId, List<TableDef>> partitioned = new HashMap<>();

    KeyChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        for (TableDef table : schema.all(TableDef.class)) {
            if (table.partitionBy() != null) {
                partitioned
                        .computeIfAbsent(rootOf(table), root -> new ArrayList<>())
                        .add(table);
            }
        }
        for (ObjectDef definition : schema.objects().values()) {
            switch (definition) {
                case PrimaryKeyDef key -> {
                    columns(key.id(), key.columns(), "primaryKey(…)");
                    notNull(key);
                    partitionKey(key.id(), key.columns());
                }
                case UniqueDef unique -> {
                    columns(unique.id(), unique.columns(), "unique(…)");
                    partitionKey(unique.id(), unique.columns());
                }
                case ExclusionDef exclusion -> {
                    if (exclusion.elements().isEmpty()) {
                        problems.add(
                                exclusion.id(),
                                "It compares nothing.",
                                "Write exclude().with(column, \"&&\") with one .with(…) for each element.");
                    }
                }
                case IndexDef index -> index(index);
                case CheckDef check -> {}
                case ForeignKeyDef key -> {}
                case TableDef table -> {}
                case ColumnDef column -> {}
                case NamespaceDef namespace -> {}
                case ExtensionDef extension -> {}
                case EnumDef type -> {}
                case SequenceDef sequence -> {}
                case ViewDef view -> {}
                case RawObjectDef raw -> {}
                case DomainDef domain -> {}
                case CompositeDef type -> {}
                case StatementDef statement -> {}
            }
        }
    }

    private void columns(ObjectId id, List<String> columns, String statement) {
        if (columns.isEmpty()) {
            problems.add(id, "It has no columns.", "Write %s with at least one column.".formatted(statement));
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            stored(id, id.owner().column(column));
            if (!seen.add(column)) {
                problems.add(id, "The column %s stands in it twice.".formatted(column), "Write each column once.");
            }
        }
    }

    private void stored(ObjectId id, ObjectId reference) {
        if (schema.get(reference) instanceof ColumnDef column
                && column.generated() != null
                && !column.generated().stored()) {
            problems.add(
                    id,
                    "The %s is virtual, so that no index can hold it.".formatted(reference),
                    "Write .generatedAs(…), which stores the value.");
        }
    }

    private void notNull(PrimaryKeyDef key) {
        for (String name : key.columns()) {
            ObjectId id = key.id().owner().column(name);
            if (schema.get(id) instanceof ColumnDef column && column.nullable()) {
                problems.add(
                        id,
                        "It is part of the primary key and nullable.",
                        "Remove .nullable(): the columns of a primary key are never null.");
            }
        }
    }

    private void index(IndexDef index) {
        if (index.elements().isEmpty()) {
            problems.add(index.id(), "The index is on nothing.", "Write index(…) with at least one column.");
        }
        if (index.nullsNotDistinct() && !index.unique()) {
            problems.add(
                    index.id(), "Only a unique index compares nulls.", "Add .unique(), or remove .nullsNotDistinct().");
        }
        for (IndexElement element : index.elements()) {
            for (ObjectId reference : element.expression().references()) {
                stored(index.id(), reference);
            }
        }
        if (index.unique()
                && index.elements().stream()
                        .allMatch(element -> element.expression().isColumn())) {
            partitionKey(
                    index.id(),
                    index.elements().stream()
                            .map(element ->
                                    element.expression().references().getFirst().part())
                            .toList());
        }
    }

    /** A unique key of a partitioned table must hold the columns that tell the partition, of all levels. */
    private void partitionKey(ObjectId id, List<String> key) {
        for (TableDef table : partitioned.getOrDefault(id.owner(), List.of())) {
            PartitionBy by = Objects.requireNonNull(table.partitionBy());
            boolean hasExpression =
                    by.keys().stream().anyMatch(part -> !part.expression().isColumn());
            if (hasExpression) {
                problems.add(
                        id,
                        "The partition key of the %s has an expression, so that no key can be unique."
                                .formatted(table.id()),
                        "Partition by columns, or remove the key.");
                continue;
            }
            String missing = by.keys().stream()
                    .map(part -> part.expression().references().getFirst().part())
                    .filter(column -> !key.contains(column))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                problems.add(
                        id,
                        "It lacks %s, by which the %s is partitioned.".formatted(missing, table.id()),
                        "Add %s to the key: rows are compared within one partition only.".formatted(missing));
            }
        }
    }

    private ObjectId rootOf(TableDef table) {
        TableDef at = table;
        while (at.partitionOf() != null && schema.get(at.partitionOf().parent()) instanceof TableDef parent) {
            at = parent;
        }
        return at.id();
    }
}
