package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The objects that PostgreSQL would not let stand while others are dropped or converted: they are dropped before and
 * restored after, with all that depends on them in turn.
 */
final class Obstacles {
    private final SchemaDef from;
    private final SchemaDef to;
    private final Fates fates;
    private final Dependencies dependencies;
    private final Map<ObjectId, List<ObjectDef>> dependents = new HashMap<>();
    private final Deque<ObjectId> queue = new ArrayDeque<>();
    private final List<Question.Unplanned> refused = new ArrayList<>();

    private Obstacles(SchemaDef from, SchemaDef to, Fates fates) {
        this.from = from;
        this.to = to;
        this.fates = fates;
        this.dependencies = new Dependencies(from);
    }

    /** Adds to the fates what the changes meet on their way; returns what cannot be moved out of it. */
    static List<Question.Unplanned> moveAway(SchemaDef from, SchemaDef to, Fates fates) {
        Obstacles obstacles = new Obstacles(from, to, fates);
        obstacles.queue.addAll(fates.disturbed());
        if (!obstacles.queue.isEmpty()) {
            obstacles.findDependents();
        }
        obstacles.rebuildViewsOfAllColumns();
        while (!obstacles.queue.isEmpty()) {
            obstacles.moveDependentsOf(obstacles.queue.remove());
        }
        return obstacles.refused;
    }

    private void findDependents() {
        for (ObjectDef def : from.objects().values()) {
            if (def instanceof ColumnDef column && standsAlone(column)) {
                continue;
            }
            for (ObjectId needed : dependencies.of(def)) {
                dependents.computeIfAbsent(needed, id -> new ArrayList<>()).add(def);
            }
            if (def instanceof TableDef table && table.partitionBy() != null) {
                partitionKey(table.partitionBy())
                        .forEach(key -> dependents
                                .computeIfAbsent(key, id -> new ArrayList<>())
                                .add(def));
            }
        }
    }

    /** Most columns need nothing but their table, with which they go. */
    private static boolean standsAlone(ColumnDef column) {
        return column.defaultValue() == null
                && column.generated() == null
                && !column.type().isUserDefined();
    }

    private List<ObjectId> partitionKey(PartitionBy by) {
        return by.keys().stream()
                .flatMap(key -> dependencies.of(key.expression()).stream())
                .filter(id -> id.kind() == ObjectKind.COLUMN)
                .toList();
    }

    /** A view of all columns has one more when its table has. */
    private void rebuildViewsOfAllColumns() {
        Map<ObjectId, Change> grown = new HashMap<>();
        fates.created().forEach((id, change) -> {
            if (change instanceof Change.ColumnAdded) {
                grown.put(id.owner(), change);
            }
        });
        if (grown.isEmpty()) {
            return;
        }
        for (ViewDef view : from.all(ViewDef.class)) {
            if (ViewReads.hasStar(view)) {
                dependencies.of(view).stream()
                        .filter(grown::containsKey)
                        .findFirst()
                        .ifPresent(table -> rebuild(view, Objects.requireNonNull(grown.get(table))));
            }
        }
    }

    private void moveDependentsOf(ObjectId object) {
        for (ObjectDef dependent : dependents.getOrDefault(object, List.of())) {
            if (fates.stays(dependent.id())) {
                move(dependent, object);
            }
        }
    }

    private Change cause(ObjectId object) {
        for (Map<ObjectId, ? extends Change> fate : List.of(
                fates.dropped(), fates.rebuilt(), fates.converted(), fates.rebuiltTypes(), fates.renamedColumns())) {
            Change cause = fate.get(object);
            if (cause != null) {
                return cause;
            }
        }
        throw new IllegalStateException("Nothing happens to " + object);
    }

    private boolean isGone(ObjectId object) {
        return fates.dropped().containsKey(object) || fates.rebuilt().containsKey(object);
    }

    private void move(ObjectDef dependent, ObjectId object) {
        boolean gone = isGone(object);
        boolean converted =
                fates.converted().containsKey(object) || fates.rebuiltTypes().containsKey(object);
        switch (dependent) {
            case ViewDef it -> rebuild(it, cause(object));
            case RawObjectDef it -> {
                if (gone || converted) {
                    rebuild(it, cause(object));
                }
            }
            case CheckDef it -> {
                if (gone || converted) {
                    rebuild(it, cause(object));
                }
            }
            case ExclusionDef it -> {
                if (gone || converted) {
                    rebuild(it, cause(object));
                }
            }
            case IndexDef it -> {
                if (gone || (converted && Conversions.blockIndex(it, object))) {
                    rebuild(it, cause(object));
                }
            }
            case PrimaryKeyDef it -> {
                if (gone) {
                    rebuild(it, cause(object));
                }
            }
            case UniqueDef it -> {
                if (gone) {
                    rebuild(it, cause(object));
                }
            }
            case ForeignKeyDef it -> {
                if (gone || (converted && blocksForeignKey(object))) {
                    rebuild(it, cause(object));
                }
            }
            case ColumnDef it -> {
                if (gone || converted) {
                    moveColumn(it, object);
                }
            }
            case StatementDef it -> {
                if (gone || converted) {
                    rebuild(it, cause(object));
                }
            }
            case DomainDef it -> {
                if (gone || converted) {
                    rebuildType(it.id(), cause(object));
                }
            }
            case CompositeDef it -> {
                if (gone || converted) {
                    rebuildType(it.id(), cause(object));
                }
            }
            case TableDef it -> {
                if ((gone || converted)
                        && it.partitionBy() != null
                        && partitionKey(it.partitionBy()).contains(object)) {
                    refuse(it.id(), "another type for the column %s of its partition key".formatted(object.part()));
                }
            }
            case NamespaceDef ignored -> {}
            case ExtensionDef ignored -> {}
            case EnumDef ignored -> {}
            case SequenceDef ignored -> {}
        }
    }

    private boolean blocksForeignKey(ObjectId column) {
        return cause(column) instanceof Change.ValuesRebuilt || Conversions.blockForeignKey(column, from, to);
    }

    private void moveColumn(ColumnDef column, ObjectId object) {
        if (column.generated() != null
                && dependencies.of(column.generated().expression()).contains(object)) {
            rebuild(column, cause(object));
        } else if (dependencies.of(column.defaultValue()).contains(object)) {
            fates.withoutDefault().putIfAbsent(column.id(), cause(object));
        }
        if (object.kind() == ObjectKind.RAW
                && dependencies.of(column.type()).contains(object)
                && !fates.converted().containsKey(column.id())) {
            refuse(
                    object,
                    "another definition of the type of the column "
                            + column.id().display());
        }
    }

    private void rebuild(ObjectDef def, Change cause) {
        if (fates.stays(def.id())) {
            fates.rebuild(def.id(), cause);
            queue.add(def.id());
        }
    }

    private void rebuildType(ObjectId type, Change cause) {
        if (fates.stays(type) && !fates.rebuiltTypes().containsKey(type)) {
            fates.rebuildType(type, cause);
            queue.add(type);
            queue.addAll(fates.converted().keySet());
        }
    }

    private void refuse(ObjectId object, String change) {
        refused.add(new Question.Unplanned(object, change));
    }
}
