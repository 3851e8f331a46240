package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Map;

/**
 * The sequences behind identity columns, which PostgreSQL names after table and column: they are renamed with these, so
 * that a renamed table does not differ from one created under its new name.
 */
final class IdentitySequences {
    private IdentitySequences() {}

    static void follow(SchemaDef from, List<Change.Renamed> renames, Nodes nodes) {
        for (ColumnDef column : from.all(ColumnDef.class)) {
            if (column.identity() != null) {
                follow(column.id(), renames, nodes);
            }
        }
    }

    private static void follow(ObjectId column, List<Change.Renamed> renames, Nodes nodes) {
        ObjectId name = column;
        Change.Renamed cause = null;
        for (Change.Renamed rename : renames) {
            ObjectId next = new Renaming(Map.of(rename.from(), rename.to())).apply(name);
            boolean table =
                    rename.to().kind() == ObjectKind.TABLE || rename.to().kind() == ObjectKind.COLUMN;
            if (table && !next.equals(name)) {
                cause = rename;
            }
            name = next;
        }
        ObjectId after = of(name);
        ObjectId before = ObjectId.sequence(name.schema(), of(column).name());
        if (cause != null && !after.equals(before)) {
            nodes.add(new Node(new RenameStep.Rename(cause, before, after))
                    .frees(List.of(name))
                    .takes(List.of(SqlName.ofIdentity(name)))
                    .leaves(List.of(new SqlName(SqlName.Space.RELATION, before.schema(), before.name()))));
        }
    }

    /** The sequence as PostgreSQL names it. */
    static ObjectId of(ObjectId column) {
        return ObjectId.sequence(column.schema(), ChosenNames.first(column.name(), column.part(), "seq"));
    }
}
