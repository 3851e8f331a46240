package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema drawn up in a few words, for tests. */
final class Sketch {
    private final List<ObjectDef> definitions = new ArrayList<>();

    static Sketch schema() {
        return new Sketch();
    }

    static ObjectId table(String name) {
        return ObjectId.table("public", name);
    }

    static ColumnDef column(String table, String name, String type) {
        return new ColumnDef(table(table).column(name), 1, TypeName.builtIn(type), true, null, null, null, null, null);
    }

    static ColumnDef column(String table, String name, TypeName type) {
        return new ColumnDef(table(table).column(name), 1, type, true, null, null, null, null, null);
    }

    static ColumnDef required(ColumnDef def) {
        return new ColumnDef(
                def.id(),
                def.position(),
                def.type(),
                false,
                def.defaultValue(),
                def.identity(),
                def.generated(),
                def.collation(),
                def.comment());
    }

    static ColumnDef defaulting(ColumnDef def, @Nullable String value) {
        return new ColumnDef(
                def.id(),
                def.position(),
                def.type(),
                def.nullable(),
                value == null ? null : Expression.of(value),
                def.identity(),
                def.generated(),
                def.collation(),
                def.comment());
    }

    Sketch with(String name, String... textColumns) {
        add(new TableDef(table(name), null, null, false, new TreeMap<>(), null));
        for (String column : textColumns) {
            add(column(name, column, "text"));
        }
        return this;
    }

    Sketch enumType(String name, String... labels) {
        return add(new EnumDef(ObjectId.enumType("public", name), List.of(labels), null));
    }

    Sketch check(String table, String name, String template, String column) {
        return add(new CheckDef(
                table(table).constraint(name),
                new Expression(template, List.of(table(table).column(column))),
                null));
    }

    Sketch unique(String table, String name, String... columns) {
        return add(new UniqueDef(
                table(table).constraint(name), List.of(columns), List.of(), false, Deferral.NOT_DEFERRABLE, null));
    }

    Sketch index(String table, String name, String column) {
        return add(new IndexDef(
                table(table).index(name),
                false,
                "btree",
                List.of(IndexElement.of(Expression.column(table(table).column(column)))),
                List.of(),
                false,
                null,
                new TreeMap<>(),
                null));
    }

    Sketch add(ObjectDef definition) {
        definitions.add(definition);
        return this;
    }

    SchemaDef build() {
        return SchemaDef.of(definitions);
    }
}
