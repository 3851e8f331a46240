package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Declared objects with the schemas and types that they use, wherever those are declared. */
final class Reach {
    private static final Comparator<SchemaObject> ORDER = Comparator.comparing((SchemaObject object) -> Ids.of(object))
            .thenComparing(object -> object.getClass().getName());

    private final Set<SchemaObject> all = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reach() {}

    /** All of them once, in an order that does not depend on how they were found. */
    static List<SchemaObject> of(Collection<? extends SchemaObject> objects) {
        Reach reach = new Reach();
        objects.forEach(reach::add);
        List<SchemaObject> sorted = new ArrayList<>(reach.all);
        sorted.sort(ORDER);
        return sorted;
    }

    private void add(SchemaObject object) {
        if (!all.add(object)) {
            return;
        }
        switch (object) {
            case Schema schema -> {}
            case Extension extension -> {
                if (extension.schema != null) {
                    add(extension.schema);
                }
            }
            case EnumType<?> type -> add(type.schema);
            case Sequence sequence -> add(sequence.schema);
            case Table table -> {
                add(table.schema);
                table.columns.forEach(column -> addType(column.type));
                addSchemas(table.partitions);
            }
            case Column<?> column -> {}
            case View view -> add(view.schema);
            case ViewColumn<?> column -> {}
            case Domain<?> domain -> {
                add(domain.schema);
                addType(domain.type);
            }
            case CompositeType type -> {
                add(type.schema);
                type.attributes.forEach(attribute -> addType(attribute.type()));
            }
            case SqlType<?> type -> add(type.schema);
            case SqlObject other -> {
                if (other.schema != null) {
                    add(other.schema);
                }
            }
            case Partition partition -> {}
            case Trigger trigger -> {}
            case Rule rule -> {}
            case Policy policy -> {}
            case Part part -> {}
            case RawObject raw -> add(raw.schema);
        }
    }

    private void addType(DataType<?> type) {
        switch (type) {
            case EnumType<?> known -> add(known);
            case ArrayType<?> array -> addType(array.element());
            case Domain<?> known -> add(known);
            case CompositeType known -> add(known);
            case SqlType<?> known -> add(known);
            case PlainType<?> other -> {}
        }
    }

    private void addSchemas(List<Partition> partitions) {
        for (Partition partition : partitions) {
            add(partition.schema);
            addSchemas(partition.partitions);
        }
    }
}
