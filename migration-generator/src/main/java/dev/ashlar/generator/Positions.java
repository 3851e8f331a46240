package dev.ashlar.generator;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where columns will stand in the database: PostgreSQL only appends, so a column keeps its place for life, whatever the
 * declaration's order; a new table has that order.
 */
final class Positions {
    private final Map<ObjectId, Integer> kept = new HashMap<>();

    private Positions() {}

    /** The declared schema with its columns at the places that these changes lead to. */
    static SchemaDef settle(SchemaDef from, SchemaDef declared, List<Change> changes) {
        Positions positions = new Positions();
        List<Change.Renamed> renames = changes.stream()
                .filter(Change.Renamed.class::isInstance)
                .map(Change.Renamed.class::cast)
                .toList();
        for (ColumnDef column : from.all(ColumnDef.class)) {
            positions.kept.put(now(column.id(), renames), column.position());
        }
        TreeMap<ObjectId, ObjectDef> settled = new TreeMap<>(declared.objects());
        for (TableDef table : declared.all(TableDef.class)) {
            positions.settle(declared.columns(table.id()), settled);
        }
        return new SchemaDef(settled);
    }

    /** What a column of the first schema is called after the renames, of which those of owners come first. */
    private static ObjectId now(ObjectId column, List<Change.Renamed> renames) {
        ObjectId id = column;
        for (Change.Renamed rename : renames) {
            if (id.equals(rename.from())) {
                id = rename.to();
            } else if (rename.from().kind() == ObjectKind.TABLE && id.owner().equals(rename.from())) {
                id = rename.to().column(id.part());
            } else if (rename.from().kind() == ObjectKind.SCHEMA
                    && id.schema().equals(rename.from().schema())) {
                id = ObjectId.table(rename.to().schema(), id.name()).column(id.part());
            }
        }
        return id;
    }

    private void settle(List<ColumnDef> columns, Map<ObjectId, ObjectDef> settled) {
        int last = 0;
        for (ColumnDef column : columns) {
            last = Math.max(last, kept.getOrDefault(column.id(), 0));
        }
        for (ColumnDef column : columns) {
            Integer position = kept.get(column.id());
            settled.put(column.id(), column.at(position == null ? ++last : position));
        }
    }
}
