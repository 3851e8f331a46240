package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys that foreign keys rest on. */
final class ReferencedKeys {
    private ReferencedKeys() {}

    /** All keys of the table that the foreign key could rest on: PostgreSQL takes one of them, and does not say which. */
    static List<ObjectId> of(SchemaDef schema, ObjectId table, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        return schema.parts(table).stream()
                .filter(part -> isKey(part, wanted))
                .map(ObjectDef::id)
                .toList();
    }

    private static boolean isKey(ObjectDef part, Set<String> columns) {
        if (part instanceof PrimaryKeyDef key) {
            return Set.copyOf(key.columns()).equals(columns);
        }
        if (part instanceof UniqueDef unique) {
            return Set.copyOf(unique.columns()).equals(columns);
        }
        return part instanceof IndexDef index
                && index.unique()
                && index.where() == null
                && keyColumns(index).equals(columns);
    }

    private static Set<String> keyColumns(IndexDef index) {
        Set<String> columns = new LinkedHashSet<>();
        for (IndexElement element : index.elements()) {
            columns.add(
                    element.expression().isColumn()
                            ? element.expression().references().getFirst().part()
                            : "");
        }
        return columns;
    }
}
