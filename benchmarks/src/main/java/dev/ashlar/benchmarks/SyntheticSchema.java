package dev.ashlar.benchmarks;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A schema of any size: tables of twelve columns with two indexes and a foreign key to the table before. */
final class SyntheticSchema {
    private static final List<TypeName> TYPES = List.of(
            TypeName.builtIn("text"),
            TypeName.builtIn("bigint"),
            TypeName.builtIn("timestamp with time zone"),
            TypeName.builtIn("jsonb"),
            TypeName.builtIn("boolean"));

    private SyntheticSchema() {}

    static SchemaDef of(int tables) {
        List<ObjectDef> definitions = new ArrayList<>();
        for (int number = 0; number < tables; number++) {
            addTable(number, definitions);
        }
        return SchemaDef.of(definitions);
    }

    /**
     * The same schema some time later: of every twenty tables one has a column and an index more and another one an index
     * less, and there is a twentieth more of them.
     */
    static SchemaDef later(int tables) {
        List<ObjectDef> definitions = new ArrayList<>();
        for (int number = 0; number < tables + tables / 20; number++) {
            addTable(number, definitions);
            if (number % 20 == 7 && number < tables) {
                definitions.add(new ColumnDef(
                        table(number).column("added"),
                        13,
                        TypeName.builtIn("text"),
                        true,
                        null,
                        null,
                        null,
                        null,
                        null));
                index(table(number), "added", definitions);
            } else if (number % 20 == 13 && number < tables) {
                definitions.removeLast();
            }
        }
        return SchemaDef.of(definitions);
    }

    private static void addTable(int number, List<ObjectDef> definitions) {
        ObjectId table = table(number);
        definitions.add(new TableDef(table, null, null, false, Collections.emptySortedMap(), null));
        column(table, 0, "id", TypeName.builtIn("bigint"), definitions);
        column(table, 1, "parent_id", TypeName.builtIn("bigint"), definitions);
        for (int position = 2; position < 12; position++) {
            column(table, position, "field_" + position, TYPES.get(position % TYPES.size()), definitions);
        }
        definitions.add(new PrimaryKeyDef(
                table.constraint(table.name() + "_pkey"), List.of("id"), List.of(), Deferral.NOT_DEFERRABLE, null));
        definitions.add(new ForeignKeyDef(
                table.constraint(table.name() + "_parent_id_fkey"),
                List.of("parent_id"),
                table(Math.max(0, number - 1)),
                List.of("id"),
                ForeignKeyDef.Action.CASCADE,
                ForeignKeyDef.Action.NO_ACTION,
                List.of(),
                ForeignKeyDef.Match.SIMPLE,
                Deferral.NOT_DEFERRABLE,
                null));
        index(table, "field_2", definitions);
        index(table, "field_4", definitions);
    }

    private static void column(ObjectId table, int position, String name, TypeName type, List<ObjectDef> definitions) {
        definitions.add(new ColumnDef(table.column(name), position, type, false, null, null, null, null, null));
    }

    private static void index(ObjectId table, String column, List<ObjectDef> definitions) {
        definitions.add(new IndexDef(
                table.index(table.name() + "_" + column + "_idx"),
                false,
                "btree",
                List.of(IndexElement.of(Expression.column(table.column(column)))),
                List.of(),
                false,
                null,
                Collections.emptySortedMap(),
                null));
    }

    private static ObjectId table(int number) {
        String digits = Integer.toString(number);
        return ObjectId.table(ObjectId.PUBLIC, "table_" + "0".repeat(Math.max(0, 5 - digits.length())) + digits);
    }
}
