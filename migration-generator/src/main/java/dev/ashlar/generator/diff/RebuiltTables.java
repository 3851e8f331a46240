package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables of both schemas that no {@code alter table} leads from one to the other: they are dropped and created, with their
 * rows lost.
 */
final class RebuiltTables {
    private final SchemaDef from;
    private final SchemaDef to;
    private final Set<ObjectId> tables = new TreeSet<>();

    private RebuiltTables(SchemaDef from, SchemaDef to) {
        this.from = from;
        this.to = to;
    }

    static Set<ObjectId> between(SchemaDef from, SchemaDef to) {
        RebuiltTables rebuilt = new RebuiltTables(from, to);
        rebuilt.find();
        return rebuilt.tables;
    }

    private void find() {
        for (TableDef before : from.all(TableDef.class)) {
            if (to.get(before.id()) instanceof TableDef after && !isAlterable(before, after)) {
                tables.add(before.id());
            }
        }
        int known = -1;
        while (known < tables.size()) {
            known = tables.size();
            for (TableDef before : known == 0 ? Set.<TableDef>of() : from.all(TableDef.class)) {
                if (to.get(before.id()) instanceof TableDef after && goesWithParent(before, after)) {
                    tables.add(before.id());
                }
            }
        }
    }

    private static boolean isAlterable(TableDef before, TableDef after) {
        TableForm from = before.form();
        TableForm to = after.form();
        return Sameness.samePartitionKey(before.partitionBy(), after.partitionBy())
                && Objects.equals(from.ofType(), to.ofType())
                && Objects.equals(from.accessMethod(), to.accessMethod())
                && Objects.equals(from.server(), to.server());
    }

    /** A partition that stays one, or a table that still inherits, goes with what it has its columns from. */
    private boolean goesWithParent(TableDef before, TableDef after) {
        return (before.partitionOf() != null
                        && after.partitionOf() != null
                        && tables.contains(before.partitionOf().parent())
                        && before.partitionOf()
                                .parent()
                                .equals(after.partitionOf().parent()))
                || before.form().inherits().stream()
                        .anyMatch(parent -> tables.contains(parent)
                                && after.form().inherits().contains(parent));
    }
}
