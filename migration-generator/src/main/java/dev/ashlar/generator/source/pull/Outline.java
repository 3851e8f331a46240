package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What of a schema becomes a class, and which columns need a field although no definition of them is there. */
final class Outline {
    private final SchemaDef schema;
    private final Set<ObjectId> mentioned = new HashSet<>();
    private final Map<ObjectId, SortedSet<ObjectId>> bare = new HashMap<>();
    private final Map<ObjectId, List<TableDef>> partitions = new HashMap<>();

    Outline(SchemaDef schema, Settings settings) {
        this.schema = schema;
        schema.objects().values().forEach(definition -> Mentions.of(definition).forEach(this::mention));
        for (ObjectId target : settings.targets()) {
            if (target.kind() == ObjectKind.COLUMN) {
                mention(target);
            }
        }
        for (ViewDef view : schema.all(ViewDef.class)) {
            view.columns().forEach(name -> mention(view.id().column(name)));
        }
        // Where a column comes from needs a field as well, up to the table that defines it.
        for (TableDef partition : schema.all(TableDef.class)) {
            if (partition.partitionOf() != null) {
                partitions
                        .computeIfAbsent(partition.partitionOf().parent(), key -> new ArrayList<>())
                        .add(partition);
            }
        }
    }

    private void mention(ObjectId id) {
        mentioned.add(id);
        if (id.kind() == ObjectKind.COLUMN && !schema.contains(id)) {
            bare.computeIfAbsent(schema.holder(id), key -> new TreeSet<>()).add(id);
        }
    }

    /** Columns of a table or view that have no definition of their own and are named somewhere, by name. */
    SortedSet<ObjectId> bareColumns(ObjectId relation) {
        return bare.getOrDefault(relation, new TreeSet<>());
    }

    /** Whether something names the object. */
    boolean isMentioned(ObjectId id) {
        return mentioned.contains(id);
    }

    /** The partitions of a table or of a partition, by name. */
    List<TableDef> partitions(ObjectId parent) {
        return partitions.getOrDefault(parent, List.of());
    }

    /** A view or a table; a partition only when it has something of its own. */
    boolean hasClass(ObjectDef definition) {
        return definition instanceof ViewDef || (definition instanceof TableDef table && !isLine(table));
    }

    /** Whether a partition has nothing of its own but the rows it takes, and so is a line in another class. */
    boolean isLine(TableDef table) {
        return table.partitionOf() != null
                && table.form().equals(TableForm.PLAIN)
                && !bare.containsKey(table.id())
                && isBesideParent(table)
                && schema.parts(table.id()).stream().allMatch(ColumnDef.class::isInstance);
    }

    /** A partition of a partition can only say its name when both are in one schema. */
    private boolean isBesideParent(TableDef partition) {
        ObjectId parent = Objects.requireNonNull(partition.partitionOf()).parent();
        return partition.id().schema().equals(parent.schema())
                || (schema.get(parent) instanceof TableDef table && !isLine(table));
    }

    /** The table in whose class a partition is a line; anything else itself. */
    ObjectId root(ObjectId id) {
        ObjectId at = id;
        while (schema.get(at) instanceof TableDef table && isLine(table)) {
            at = Objects.requireNonNull(table.partitionOf()).parent();
        }
        return at;
    }
}
