package dev.ashlar.schema;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionBy.Strategy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks that partitions fit the table that they are of.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">Table partitioning</a>
 */
final class PartitionChecks {
    private final SchemaDef schema;
    private final Problems problems;
    private final Map<ObjectId, ObjectId> defaults = new HashMap<>();

    PartitionChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        for (TableDef table : schema.all(TableDef.class)) {
            if (table.partitionBy() != null && table.partitionBy().keys().isEmpty()) {
                problems.add(table.id(), "It is partitioned by nothing.", "Write partitionBy(range(…)) with a column.");
            }
            if (table.partitionBy() != null) {
                keys(table.id(), table.partitionBy());
            }
            if (table.partitionOf() != null) {
                check(table.id(), table.partitionOf());
            }
        }
    }

    private void check(ObjectId id, PartitionOf of) {
        PartitionBy by = schema.get(of.parent()) instanceof TableDef parent ? parent.partitionBy() : null;
        if (by == null) {
            problems.add(
                    id,
                    "It is a partition of the %s, which is not partitioned.".formatted(of.parent()),
                    "Write partitionBy(range(…)), list(…) or hash(…) there.");
            return;
        }
        int keys = by.keys().size();
        switch (of.bound()) {
            case PartitionBound.Range range -> {
                strategy(id, by, Strategy.RANGE);
                count(id, "from", range.from().size(), keys);
                count(id, "to", range.to().size(), keys);
            }
            case PartitionBound.Values values -> {
                strategy(id, by, Strategy.LIST);
                if (values.values().isEmpty()) {
                    problems.add(id, "It takes no values.", "Write .in(…) with at least one value.");
                }
            }
            case PartitionBound.Hash hash -> {
                strategy(id, by, Strategy.HASH);
                if (hash.modulus() < 1 || hash.remainder() < 0 || hash.remainder() >= hash.modulus()) {
                    problems.add(
                            id,
                            "No number leaves the remainder %d when divided by %d."
                                    .formatted(hash.remainder(), hash.modulus()),
                            "Write .modulus(n, remainder) with a remainder from 0 to n - 1.");
                }
            }
            case PartitionBound.Default rest -> byDefault(id, of, by);
        }
    }

    private void keys(ObjectId id, PartitionBy by) {
        for (IndexElement key : by.keys()) {
            for (ObjectId reference : key.expression().references()) {
                if (schema.get(reference) instanceof ColumnDef column && column.generated() != null) {
                    problems.add(
                            id,
                            "It is partitioned by the %s, which is generated.".formatted(reference),
                            "Partition by a column that rows bring with them.");
                }
            }
        }
    }

    private void byDefault(ObjectId id, PartitionOf of, PartitionBy by) {
        if (by.strategy() == Strategy.HASH) {
            problems.add(
                    id,
                    "A table partitioned by hash has no default partition.",
                    "Write .modulus(n, remainder) for every remainder.");
        }
        ObjectId other = defaults.putIfAbsent(of.parent(), id);
        if (other != null) {
            problems.add(id, "The %s is a default partition already.".formatted(other), "Keep one .otherwise().");
        }
    }

    private void strategy(ObjectId id, PartitionBy by, Strategy needed) {
        if (by.strategy() != needed) {
            problems.add(
                    id,
                    "It takes rows by %s, and the table is partitioned by %s."
                            .formatted(needed.word(), by.strategy().word()),
                    switch (by.strategy()) {
                        case RANGE -> "Write .from(…).to(…) or .otherwise().";
                        case LIST -> "Write .in(…) or .otherwise().";
                        case HASH -> "Write .modulus(n, remainder).";
                    });
        }
    }

    private void count(ObjectId id, String end, int values, int keys) {
        if (values != keys) {
            problems.add(
                    id,
                    "The values in .%s(…) are %d, the keys of the partitioned table %d.".formatted(end, values, keys),
                    "Write .from(…).to(…) with one value for each key; MINVALUE and MAXVALUE are open ends.");
        }
    }
}
