package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A random schema being drawn or changed, and the decisions that go with the changes. */
final class Draft {
    final Draw draw;
    final int server;
    final NavigableMap<ObjectId, ObjectDef> objects = new TreeMap<>();
    final List<Decision> decisions = new ArrayList<>();
    private int names;

    Draft(Draw draw, int server) {
        this.draw = draw;
        this.server = server;
    }

    SchemaDef schema() {
        return new SchemaDef(objects);
    }

    void replaceBy(SchemaDef schema) {
        objects.clear();
        objects.putAll(schema.objects());
    }

    void put(ObjectDef def) {
        objects.put(def.id(), def);
    }

    void remove(ObjectId id) {
        objects.remove(id);
    }

    /** A name that no object has yet; now and then one that needs quotes. */
    String name(String stem) {
        names++;
        return draw.chance(4) ? "Odd %s %d".formatted(stem, names) : stem + "_" + names;
    }

    String namespace() {
        List<NamespaceDef> all = schema().all(NamespaceDef.class);
        return all.isEmpty() || draw.chance(60)
                ? ObjectId.PUBLIC
                : draw.one(all).id().schema();
    }

    @Nullable
    String comment() {
        return draw.chance(15) ? draw.oneOf("what it holds", "it's \"quoted\"\nand long", "número 5 — ü") : null;
    }

    <D extends ObjectDef> @Nullable D any(Class<? extends D> type) {
        List<? extends D> all = schema().all(type);
        return all.isEmpty() ? null : draw.one(all);
    }

    /** A table that has columns of its own. */
    @Nullable
    TableDef anyTable() {
        List<TableDef> all = schema().all(TableDef.class).stream()
                .filter(table -> table.partitionOf() == null)
                .toList();
        return all.isEmpty() ? null : draw.one(all);
    }

    @Nullable
    ColumnDef anyColumn() {
        TableDef table = anyTable();
        List<ColumnDef> columns = table == null ? List.of() : schema().columns(table.id());
        return columns.isEmpty() ? null : draw.one(columns);
    }

    TableDef table(ObjectId id) {
        return (TableDef) Objects.requireNonNull(objects.get(id.owner()));
    }

    /** A type for a column, of the schema's own enums sometimes. */
    Sample type() {
        EnumDef def = draw.chance(18) ? any(EnumDef.class) : null;
        if (def == null) {
            return draw.one(Sample.BUILT_IN);
        }
        TypeName type = new TypeName(def.id().schema(), def.id().name(), List.of(), draw.chance(20) ? 1 : 0);
        String label = draw.one(def.labels());
        return new Sample(
                type,
                Sample.Family.ENUM,
                type.dimensions() > 0 ? "'{%s}'".formatted(label) : "'" + label + "'",
                type.dimensions() > 0 ? List.of("btree") : List.of("btree", "hash"));
    }

    EnumDef enumOf(ColumnDef column) {
        return (EnumDef) Objects.requireNonNull(objects.get(
                ObjectId.enumType(column.type().schema(), column.type().name())));
    }
}
