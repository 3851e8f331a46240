package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The sequences behind identity columns, which PostgreSQL names after table and column: they are renamed with these, so
 * that a renamed table does not differ from one created under its new name.
 */
final class IdentitySequences {
    private static final String SUFFIX = "_seq";

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

    /** The sequence as PostgreSQL names it, the longer of the two parts shortened where 63 bytes are not enough. */
    static ObjectId of(ObjectId column) {
        byte[] table = column.name().getBytes(StandardCharsets.UTF_8);
        byte[] part = column.part().getBytes(StandardCharsets.UTF_8);
        int tableBytes = table.length;
        int partBytes = part.length;
        while (tableBytes + partBytes + 1 + SUFFIX.length() > Identifier.MAX_BYTES) {
            if (tableBytes > partBytes) {
                tableBytes--;
            } else {
                partBytes--;
            }
        }
        return ObjectId.sequence(column.schema(), clipped(table, tableBytes) + "_" + clipped(part, partBytes) + SUFFIX);
    }

    /** The longest beginning of the text that has at most this many bytes and cuts no character. */
    private static String clipped(byte[] text, int bytes) {
        int end = bytes;
        while (end < text.length && end > 0 && (text[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
