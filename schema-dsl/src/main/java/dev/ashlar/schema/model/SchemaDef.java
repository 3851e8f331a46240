package dev.ashlar.schema.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A whole schema: every definition under its identity, sorted. Immutable; two with the same definitions are equal. */
public final class SchemaDef {
    /** The schema with nothing in it. */
    public static final SchemaDef EMPTY = new SchemaDef(Collections.emptyNavigableMap());

    private final NavigableMap<ObjectId, ObjectDef> objects;

    /** The same definitions once more: most questions are for one of them, and none of those is about the order. */
    private final Map<ObjectId, ObjectDef> byId;

    public SchemaDef(NavigableMap<ObjectId, ObjectDef> objects) {
        this(new TreeMap<>(objects), new HashMap<>(objects));
    }

    private SchemaDef(NavigableMap<ObjectId, ObjectDef> objects, Map<ObjectId, ObjectDef> byId) {
        this.objects = Collections.unmodifiableNavigableMap(objects);
        this.byId = byId;
    }

    /** All definitions, in the order of their identities. */
    public NavigableMap<ObjectId, ObjectDef> objects() {
        return objects;
    }

    /**
     * The schema of these definitions.
     *
     * @throws IllegalArgumentException when two have the same identity
     */
    public static SchemaDef of(Collection<? extends ObjectDef> definitions) {
        NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>();
        Map<ObjectId, ObjectDef> byId = HashMap.newHashMap(definitions.size());
        for (ObjectDef definition : definitions) {
            if (byId.put(definition.id(), definition) != null) {
                throw new IllegalArgumentException("Two definitions of " + definition.id());
            }
            objects.put(definition.id(), definition);
        }
        return new SchemaDef(objects, byId);
    }

    /** The definition with this identity, or null when there is none. */
    public @Nullable ObjectDef get(ObjectId id) {
        return byId.get(id);
    }

    public boolean contains(ObjectId id) {
        return byId.containsKey(id);
    }

    /** The table, view or enum that a part belongs to. */
    public ObjectId holder(ObjectId part) {
        ObjectId view = ObjectId.view(part.schema(), part.name());
        return contains(view) ? view : part.owner();
    }

    /** All definitions of one class, in the order of their identities. */
    public <D extends ObjectDef> List<D> all(Class<D> type) {
        List<D> all = new ArrayList<>();
        for (ObjectDef definition : objects.values()) {
            if (type.isInstance(definition)) {
                all.add(type.cast(definition));
            }
        }
        return List.copyOf(all);
    }

    /** The columns of a table in the order of their positions. */
    public List<ColumnDef> columns(ObjectId table) {
        return parts(table, ColumnDef.class).stream()
                .sorted(Comparator.comparingInt(ColumnDef::position).thenComparing(ColumnDef::id))
                .toList();
    }

    public List<ConstraintDef> constraints(ObjectId table) {
        return parts(table, ConstraintDef.class);
    }

    public List<IndexDef> indexes(ObjectId table) {
        return parts(table, IndexDef.class);
    }

    /** All that belongs to a table and goes with it: its columns, constraints and indexes. */
    public List<ObjectDef> parts(ObjectId table) {
        return parts(table, ObjectDef.class).stream()
                .filter(definition -> definition.id().kind().isPart())
                .toList();
    }

    /** What statements of their own set on a table and its parts. */
    public List<StatementDef> settings(ObjectId table) {
        return parts(table, StatementDef.class).stream()
                .filter(definition -> definition.id().kind() == ObjectKind.SETTING)
                .toList();
    }

    private <D extends ObjectDef> List<D> parts(ObjectId table, Class<D> type) {
        List<D> parts = new ArrayList<>();
        ObjectId first = new ObjectId(ObjectKind.TABLE, table.schema(), table.name(), "");
        // No stream: that asks for the size of the rest of the map, which a tree counts one by one.
        for (ObjectDef definition : objects.tailMap(first, true).values()) {
            ObjectId id = definition.id();
            if (!id.schema().equals(table.schema()) || !id.name().equals(table.name())) {
                break;
            }
            if (type.isInstance(definition)) {
                parts.add(type.cast(definition));
            }
        }
        return List.copyOf(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SchemaDef schema && objects.equals(schema.objects));
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }

    @Override
    public String toString() {
        return objects.values().toString();
    }
}
