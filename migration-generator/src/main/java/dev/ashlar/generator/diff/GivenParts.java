package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DefaultNames;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts that one table has from others, as it would have them of its own. */
final class GivenParts {
    private static final String NOT_NULL = "not_null";

    private final SchemaDef schema;
    private final TableDef table;
    private final Map<ObjectId, ObjectDef> objects;

    /**
     * The parts of a table.
     *
     * @param objects the definitions of the schema, to which the parts are added
     */
    GivenParts(SchemaDef schema, TableDef table, Map<ObjectId, ObjectDef> objects) {
        this.schema = schema;
        this.table = table;
        this.objects = objects;
    }

    /** What is left to the table when it leaves the others, and not these. */
    void leave(List<ObjectId> others, List<ObjectId> kept, boolean exchanged) {
        boolean renamed = objects.remove(Aspect.NOT_NULL_NAMES.of(table.id())) != null;
        addColumns(others, kept, !renamed && isNamed(exchanged));
        if (table.partitionOf() != null) {
            ancestors(others).forEach(this::addKeys);
        }
    }

    /** What the table must have when it comes to the others, beside that which these give it already. */
    void come(List<ObjectId> others, List<ObjectId> already, boolean exchanged) {
        addColumns(others, already, !schema.contains(Aspect.NOT_NULL_NAMES.of(table.id())) && isNamed(exchanged));
    }

    /** What is inherited all the time, from one table after the other, can't be renamed. */
    private boolean isNamed(boolean exchanged) {
        return table.partitionOf() != null || !exchanged;
    }

    private void addColumns(List<ObjectId> others, List<ObjectId> kept, boolean named) {
        Set<String> inherited = Independence.columns(schema, kept);
        for (ObjectId definer : ancestors(others)) {
            Renaming renaming = new Renaming(Map.of(definer, table.id()));
            for (ColumnDef column : schema.columns(definer)) {
                if (!inherited.contains(column.id().part())
                        && renaming.apply(column) instanceof ColumnDef own
                        && objects.putIfAbsent(own.id(), plain(own)) == null
                        && named
                        && !own.nullable()) {
                    nameNotNull(column, own);
                }
            }
            for (ConstraintDef constraint : schema.constraints(definer)) {
                if (constraint instanceof CheckDef check && !check.noInherit()) {
                    ObjectDef own = renaming.apply(check);
                    objects.putIfAbsent(own.id(), own);
                }
            }
        }
    }

    /** These tables, and those from which they have parts in turn. */
    private List<ObjectId> ancestors(List<ObjectId> tables) {
        List<ObjectId> all = new ArrayList<>();
        for (ObjectId id : tables) {
            all.add(id);
            if (schema.get(id) instanceof TableDef parent) {
                all.addAll(ancestors(Independence.parents(parent)));
            }
        }
        return all;
    }

    /** A column that numbers its rows does so for the table above, and no longer when it is left. */
    private static ColumnDef plain(ColumnDef column) {
        return new ColumnDef(
                column.id(),
                column.position(),
                column.type(),
                column.nullable(),
                column.defaultValue(),
                null,
                column.generated(),
                column.collation(),
                null);
    }

    /** From 18 on an inherited not-null constraint has its parent's name. */
    private void nameNotNull(ColumnDef column, ColumnDef own) {
        String usual = ChosenNames.first(table.id().name(), own.id().part(), NOT_NULL);
        String name =
                schema.get(Aspect.NOT_NULL_NAME.of(column.id())) instanceof StatementDef given && given.shape() != null
                        ? given.shape()
                        : ChosenNames.first(column.id().name(), column.id().part(), NOT_NULL);
        ObjectId setting = Aspect.NOT_NULL_NAME.of(own.id());
        if (!name.equals(usual)) {
            objects.put(
                    setting,
                    new StatementDef(
                            setting,
                            List.of(GivenNames.notNull(table.id(), own.id().part(), name, List.of(own.id()))),
                            List.of(GivenNames.notNull(table.id(), own.id().part(), usual, List.of())),
                            name,
                            own.id(),
                            null));
        }
    }

    /** The keys, foreign keys and indexes that a partition has for its partitioned table. */
    private void addKeys(ObjectId definer) {
        for (ObjectDef part : schema.parts(definer)) {
            if (part instanceof ForeignKeyDef key) {
                add(key, key.id().part());
            } else if (part instanceof IndexDef || (part instanceof ConstraintDef && !(part instanceof CheckDef))) {
                String given = takeName(part.id());
                add(part, given == null ? freeName(part) : given);
            }
        }
    }

    private void add(ObjectDef part, String name) {
        ObjectId own = table.id().part(part.id().kind(), name);
        Map<ObjectId, ObjectId> names = new LinkedHashMap<>();
        names.put(part.id(), own);
        names.put(part.id().owner(), table.id());
        ObjectDef copy = new Renaming(names).apply(part);
        objects.putIfAbsent(
                own,
                part instanceof ForeignKeyDef key && copy instanceof ForeignKeyDef changed
                        ? pointing(changed, key)
                        : copy);
    }

    /** A foreign key to the partitioned table itself goes on pointing there. */
    private static ForeignKeyDef pointing(ForeignKeyDef own, ForeignKeyDef original) {
        return new ForeignKeyDef(
                own.id(),
                own.columns(),
                original.references(),
                own.referencedColumns(),
                own.onDelete(),
                own.onUpdate(),
                own.onDeleteColumns(),
                own.match(),
                own.deferral(),
                own.enforcement(),
                own.period(),
                own.comment());
    }

    /** The name that a setting gives the partition's part of an index, which then needs no setting any more. */
    private @Nullable String takeName(ObjectId part) {
        String prefix = "index ";
        for (StatementDef setting : schema.settings(table.id())) {
            String words = setting.id().part();
            if (Aspect.INDEX_NAME.isSetBy(setting.id())
                    && words.startsWith(prefix)
                    && setting.create().getFirst().references().contains(part)) {
                objects.remove(setting.id());
                int end = words.length() - Aspect.INDEX_NAME.words().length() - 1;
                return Identifier.parsePath(words.substring(prefix.length(), end))
                        .getFirst();
            }
        }
        return null;
    }

    /** The name that PostgreSQL has chosen, as far as that can be told: the first that no other part has. */
    private String freeName(ObjectDef part) {
        String first = part instanceof ConstraintDef constraint
                ? DefaultNames.of(table.id().name(), constraint)
                : DefaultNames.of(table.id().name(), (IndexDef) part);
        String name = first;
        for (int i = 1;
                objects.containsKey(table.id().index(name))
                        || objects.containsKey(table.id().constraint(name));
                i++) {
            name = first + i;
        }
        return name;
    }
}
