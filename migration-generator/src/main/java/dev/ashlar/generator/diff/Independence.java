package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables that stop having columns, constraints and indexes from another table, or begin to: a partition that is detached keeps
 * what it had from its partitioned table, and one that is to be attached must have it before.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">alter table</a>, "detach partition", "no inherit"
 */
public final class Independence {
    private Independence() {}

    /** The first schema, in which tables that leave others have as their own what these gave them. */
    public static SchemaDef before(SchemaDef from, SchemaDef to) {
        Map<ObjectId, ObjectDef> objects = new LinkedHashMap<>();
        Set<ObjectId> rebuilt = null;
        for (TableDef before : from.all(TableDef.class)) {
            if (to.get(before.id()) instanceof TableDef after) {
                List<ObjectId> lost = without(parents(before), parents(after));
                if (!lost.isEmpty()) {
                    rebuilt = rebuilt == null ? RebuiltTables.between(from, to) : rebuilt;
                    if (!rebuilt.contains(before.id())) {
                        objects = objects.isEmpty() ? new LinkedHashMap<>(from.objects()) : objects;
                        boolean exchanged =
                                !without(parents(after), parents(before)).isEmpty();
                        new GivenParts(from, before, objects).leave(lost, without(parents(before), lost), exchanged);
                    }
                }
            }
        }
        return objects.isEmpty() ? from : SchemaDef.of(objects.values());
    }

    /** The second schema, in which tables that come to others have as their own what these will give them. */
    public static SchemaDef after(SchemaDef from, SchemaDef to) {
        Map<ObjectId, ObjectDef> objects = new LinkedHashMap<>();
        Set<ObjectId> rebuilt = null;
        for (TableDef before : from.all(TableDef.class)) {
            if (to.get(before.id()) instanceof TableDef after) {
                List<ObjectId> gained = without(parents(after), parents(before));
                if (!gained.isEmpty()) {
                    rebuilt = rebuilt == null ? RebuiltTables.between(from, to) : rebuilt;
                    if (!rebuilt.contains(after.id())) {
                        objects = objects.isEmpty() ? new LinkedHashMap<>(to.objects()) : objects;
                        boolean exchanged =
                                !without(parents(before), parents(after)).isEmpty();
                        new GivenParts(to, after, objects).come(gained, without(parents(after), gained), exchanged);
                    }
                }
            }
        }
        return objects.isEmpty() ? to : SchemaDef.of(objects.values());
    }

    /** The tables that give a table columns: its partitioned table, or those that it inherits from. */
    static List<ObjectId> parents(TableDef table) {
        return table.partitionOf() == null
                ? table.form().inherits()
                : List.of(table.partitionOf().parent());
    }

    /** The names of the columns that tables give to those that inherit from them. */
    static Set<String> columns(SchemaDef schema, List<ObjectId> tables) {
        Set<String> names = new LinkedHashSet<>();
        for (ObjectId id : tables) {
            schema.columns(id).forEach(column -> names.add(column.id().part()));
            if (schema.get(id) instanceof TableDef table) {
                names.addAll(columns(schema, parents(table)));
            }
        }
        return names;
    }

    static List<ObjectId> without(List<ObjectId> tables, List<ObjectId> others) {
        List<ObjectId> left = new ArrayList<>(tables);
        left.removeAll(others);
        return left;
    }
}
