package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    private boolean isAlterable(TableDef before, TableDef after) {
        TableForm old = before.form();
        TableForm now = after.form();
        return Sameness.samePartitionKey(before.partitionBy(), after.partitionBy())
                && Objects.equals(old.ofType(), now.ofType())
                && Objects.equals(old.accessMethod(), now.accessMethod())
                && Objects.equals(old.server(), now.server())
                && keepsKeyTypes(before.partitionBy())
                && givesUpNoColumn(before, after);
    }

    /** The columns of a partition key have their types for ever, and so have the enums that they are of. */
    private boolean keepsKeyTypes(@Nullable PartitionBy by) {
        if (by == null) {
            return true;
        }
        return by.keys().stream()
                .flatMap(key -> key.expression().references().stream())
                .noneMatch(column -> from.get(column) instanceof ColumnDef before
                        && to.get(column) instanceof ColumnDef after
                        && (!Sameness.same(before.type(), after.type()) || isRemade(before.type())));
    }

    private boolean isRemade(TypeName type) {
        if (!type.isUserDefined()) {
            return false;
        }
        ObjectId id = ObjectId.enumType(type.schema(), type.name());
        if (!(from.get(id) instanceof EnumDef before) || !(to.get(id) instanceof EnumDef after)) {
            return false;
        }
        List<String> kept = new ArrayList<>(after.labels());
        kept.retainAll(before.labels());
        return !kept.equals(before.labels());
    }

    /** A column of a table's own stays its own when a new parent has it too; only one that was inherited can go on so. */
    private boolean givesUpNoColumn(TableDef before, TableDef after) {
        List<ObjectId> gained =
                Independence.without(after.form().inherits(), before.form().inherits());
        Set<String> inherited = Independence.columns(from, before.form().inherits());
        return Independence.columns(to, gained).stream()
                .allMatch(column -> to.contains(after.id().column(column))
                        || (inherited.contains(column)
                                && !from.contains(before.id().column(column))));
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
