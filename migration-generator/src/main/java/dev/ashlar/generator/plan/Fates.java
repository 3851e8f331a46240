package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each object that the changes name: created, dropped, rebuilt (dropped and created again under the same
 * identity) or, for a column, converted to another type. Objects that stand in the way of a change are found by
 * {@link Obstacles}.
 */
final class Fates {
    private final SchemaDef from;
    private final SchemaDef to;
    private final Servers servers;
    private final Map<ObjectId, Change> created = new LinkedHashMap<>();
    private final Map<ObjectId, Change> dropped = new LinkedHashMap<>();
    private final Map<ObjectId, Change> rebuilt = new LinkedHashMap<>();
    private final Map<ObjectId, Change> converted = new LinkedHashMap<>();
    private final Map<ObjectId, Change> withoutDefault = new LinkedHashMap<>();
    private final Map<ObjectId, Change> renamedColumns = new LinkedHashMap<>();
    private final Map<ObjectId, Change> rebuiltTypes = new LinkedHashMap<>();
    private final Map<ObjectId, List<Change>> changes = new LinkedHashMap<>();

    /** The fates that follow from the changes themselves, both schemas under the names after all renames. */
    Fates(SchemaDef from, SchemaDef to, List<Change> changes, Servers servers) {
        this.from = from;
        this.to = to;
        this.servers = servers;
        changes.forEach(change -> this.changes
                .computeIfAbsent(change.object(), id -> new ArrayList<>())
                .add(change));
        changes.forEach(this::note);
    }

    /** Objects that only the second schema has, with the parts of created tables. */
    Map<ObjectId, Change> created() {
        return created;
    }

    /** Objects that only the first schema has, with the parts of dropped tables. */
    Map<ObjectId, Change> dropped() {
        return dropped;
    }

    Map<ObjectId, Change> rebuilt() {
        return rebuilt;
    }

    /** Columns of both schemas whose values take another type. */
    Map<ObjectId, Change> converted() {
        return converted;
    }

    /** Columns whose default must be away for a while. */
    Map<ObjectId, Change> withoutDefault() {
        return withoutDefault;
    }

    Map<ObjectId, Change> renamedColumns() {
        return renamedColumns;
    }

    /** Types that are made anew while columns have them. */
    Map<ObjectId, Change> rebuiltTypes() {
        return rebuiltTypes;
    }

    /** Whether the object is there before and after, without being dropped in between. */
    boolean stays(ObjectId object) {
        return from.contains(object)
                && to.contains(object)
                && !rebuilt.containsKey(object)
                && !(dropped.containsKey(object) && created.containsKey(object));
    }

    /** The change of this class that names the object, if any. */
    <C extends Change> @Nullable C change(ObjectId object, Class<C> type) {
        for (Change change : changes.getOrDefault(object, List.of())) {
            if (type.isInstance(change)) {
                return type.cast(change);
            }
        }
        return null;
    }

    /** The objects of the first schema that dropping, rebuilding or converting may meet with resistance. */
    Set<ObjectId> disturbed() {
        Set<ObjectId> all = new LinkedHashSet<>(dropped.keySet());
        all.addAll(rebuilt.keySet());
        all.addAll(converted.keySet());
        all.addAll(rebuiltTypes.keySet());
        all.addAll(renamedColumns.keySet());
        return all;
    }

    private void note(Change change) {
        switch (change) {
            case Change.Created it -> noteWithParts(it.definition(), to, it, created);
            case Change.Dropped it -> noteWithParts(it.definition(), from, it, dropped);
            case Change.Renamed it -> {
                if (it.to().kind() == ObjectKind.COLUMN) {
                    renamedColumns.put(it.to(), it);
                }
            }
            case Change.ColumnAdded it -> created.put(it.object(), it);
            case Change.ColumnTypeChanged it -> convert(it.to(), it);
            case Change.GenerationChanged it -> {
                if (!isChangedInPlace(it)) {
                    rebuild(it.object(), it);
                }
            }
            case Change.ValuesRebuilt it -> rebuildType(it.object(), it);
            case Change.ConstraintChanged it -> rebuild(it.object(), it);
            case Change.IndexChanged it -> {
                if (!Storage.isAllThatDiffers(it) || isPartitioned(it.object().owner())) {
                    rebuild(it.object(), it);
                }
            }
            case Change.ViewChanged it -> {
                if (!Storage.isAllThatDiffers(it)) {
                    rebuild(it.object(), it);
                }
            }
            case Change.RawObjectChanged it -> rebuild(it.object(), it);
            case Change.DomainChanged it -> {
                if (!TypeWork.isInPlace(it)) {
                    rebuildType(it.object(), it);
                }
            }
            case Change.CompositeChanged it -> {
                if (!TypeWork.isInPlace(it, isStored(it.object()))) {
                    rebuildType(it.object(), it);
                }
            }
            case Change.StatementChanged it -> {
                if (it.object().kind() == ObjectKind.TYPE) {
                    rebuildType(it.object(), it);
                } else if (!it.from().isReplaceableBy(it.to())) {
                    rebuild(it.object(), it);
                }
            }
            case Change.CommentChanged ignored -> {}
            case Change.NullabilityChanged ignored -> {}
            case Change.DefaultChanged ignored -> {}
            case Change.IdentityChanged ignored -> {}
            case Change.ValueAdded ignored -> {}
            case Change.SequenceChanged ignored -> {}
            case Change.ExtensionChanged it -> {
                boolean moved = !ExtensionStep.schema(it.from()).equals(ExtensionStep.schema(it.to()));
                if (moved && !(it.from().movable() && it.to().movable())) {
                    rebuild(it.object(), it);
                }
            }
            case Change.TableChanged ignored -> {}
            case Change.PartitionChanged ignored -> {}
        }
    }

    /** Whether the column can stay: it stops being computed, or its expression is replaced where servers can do that. */
    boolean isChangedInPlace(Change.GenerationChanged change) {
        Generated before = change.from().generated();
        Generated after = change.to().generated();
        if (before == null || !before.stored()) {
            return false;
        }
        return after == null
                || (after.stored()
                        && servers.all(Servers.SET_EXPRESSION)
                        && change.from().type().equals(change.to().type()));
    }

    /** The index of a partitioned table holds nothing itself, and PostgreSQL does not alter its storage. */
    private boolean isPartitioned(ObjectId table) {
        return to.get(table) instanceof TableDef def && def.partitionBy() != null;
    }

    void rebuild(ObjectId object, Change cause) {
        rebuilt.putIfAbsent(object, cause);
        converted.remove(object);
    }

    /** A column that is computed on both sides holds nothing that could be lost: it is rebuilt. */
    private void convert(ColumnDef after, Change cause) {
        if (after.generated() != null) {
            rebuild(after.id(), cause);
        } else if (!rebuilt.containsKey(after.id())) {
            converted.putIfAbsent(after.id(), cause);
        }
    }

    /** Makes a type anew: aside from the old one, which columns have until they are converted, or else in its place. */
    void rebuildType(ObjectId type, Change cause) {
        if (!isStored(type) && type.kind() != ObjectKind.ENUM) {
            rebuild(type, cause);
            return;
        }
        rebuiltTypes.putIfAbsent(type, cause);
        for (ColumnDef column : from.all(ColumnDef.class)) {
            if (isOf(type, column.type()) && to.get(column.id()) instanceof ColumnDef after) {
                convert(after, cause);
            }
        }
    }

    private boolean isStored(ObjectId type) {
        return from.all(ColumnDef.class).stream().anyMatch(column -> isOf(type, column.type()));
    }

    static boolean isOf(ObjectId object, TypeName type) {
        return type.isUserDefined()
                && type.schema().equals(object.schema())
                && type.name().equals(object.name());
    }

    private static void noteWithParts(ObjectDef def, SchemaDef schema, Change change, Map<ObjectId, Change> fate) {
        fate.put(def.id(), change);
        if (def instanceof TableDef || def instanceof ViewDef) {
            schema.parts(def.id()).forEach(part -> fate.put(part.id(), change));
        }
    }
}
