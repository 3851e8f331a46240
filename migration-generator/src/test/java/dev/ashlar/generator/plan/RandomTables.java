package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random tables, partitioned ones with their partitions among them. */
final class RandomTables {
    private final Draft draft;
    private final Draw draw;

    RandomTables(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void add() {
        ObjectId id = ObjectId.table(draft.namespace(), draft.name("t"));
        if (draw.chance(20)) {
            addPartitioned(id);
            return;
        }
        boolean unlogged = draw.chance(10);
        draft.put(new TableDef(id, null, null, unlogged, storage(), draft.comment()));
        RandomColumns columns = new RandomColumns(draft);
        for (int i = draw.between(0, 6); i > 0; i--) {
            columns.add(id);
        }
        addParts(id);
    }

    private void addParts(ObjectId id) {
        for (int i = draw.between(0, 3); i > 0; i--) {
            new RandomConstraints(draft).add(id);
        }
        for (int i = draw.between(0, 2); i > 0; i--) {
            new RandomIndexes(draft).add(id);
        }
    }

    NavigableMap<String, String> storage() {
        NavigableMap<String, String> storage = new TreeMap<>();
        if (draw.chance(20)) {
            storage.put("fillfactor", draw.oneOf("50", "70", "90"));
        }
        if (draw.chance(10)) {
            storage.put("autovacuum_enabled", draw.oneOf("off", "true"));
        }
        return storage;
    }

    private void addPartitioned(ObjectId id) {
        PartitionBy.Strategy strategy = draw.one(List.of(PartitionBy.Strategy.values()));
        ColumnDef key = new ColumnDef(
                id.column(draft.name("key")), 1, TypeName.builtIn("integer"), false, null, null, null, null, null);
        IndexElement element = IndexElement.of(
                draw.chance(15) ? new Expression("abs({0})", List.of(key.id())) : Expression.column(key.id()));
        draft.put(new TableDef(
                id, new PartitionBy(strategy, List.of(element)), null, false, new TreeMap<>(), draft.comment()));
        draft.put(key);
        RandomColumns columns = new RandomColumns(draft);
        for (int i = draw.between(0, 4); i > 0; i--) {
            columns.add(id);
        }
        for (int i = draw.between(0, 3); i > 0; i--) {
            addPartition(draft.table(id));
        }
        addParts(id);
    }

    /** A partition for rows that no other one takes. */
    void addPartition(TableDef parent) {
        PartitionBound bound = bound(parent);
        if (bound != null) {
            ObjectId id = ObjectId.table(draft.namespace(), draft.name("p"));
            draft.put(new TableDef(id, null, new PartitionOf(parent.id(), bound), false, storage(), draft.comment()));
        }
    }

    /** The rows that no other partition takes, or null when there are none. */
    @Nullable
    PartitionBound bound(TableDef parent) {
        Set<PartitionBound> taken = new HashSet<>();
        for (TableDef other : draft.schema().all(TableDef.class)) {
            PartitionOf place = other.partitionOf();
            if (place != null && place.parent().equals(parent.id())) {
                taken.add(place.bound());
            }
        }
        PartitionBy by = Objects.requireNonNull(parent.partitionBy());
        List<PartitionBound> free = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int at = i * 10;
            free.add(
                    switch (by.strategy()) {
                        case RANGE -> new PartitionBound.Range(List.of(number(at)), List.of(number(at + 10)));
                        case LIST -> new PartitionBound.Values(List.of(number(at), number(at + 1)));
                        case HASH -> new PartitionBound.Hash(4, i);
                    });
        }
        if (by.strategy() != PartitionBy.Strategy.HASH) {
            free.add(new PartitionBound.Default());
        }
        free.removeAll(taken);
        return free.isEmpty() ? null : draw.one(free);
    }

    private static Expression number(int value) {
        return Expression.of(Integer.toString(value));
    }
}
