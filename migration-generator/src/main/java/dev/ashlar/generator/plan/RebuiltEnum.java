package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/**
 * The steps that give an enum other values: the old type makes way under another name until no column has it any more.
 * The columns' own conversions are {@link ColumnWork}.
 */
final class RebuiltEnum {
    private RebuiltEnum() {}

    static void add(Transition transition, Change.ValuesRebuilt change, Nodes nodes) {
        ObjectId id = change.object();
        ObjectId old = freeName(transition, id);
        List<SqlName> name = SqlName.of(change.to());
        List<SqlName> aside = SqlName.of(change.from(), old);
        nodes.add(new Node(new RenameStep.Rename(change, id, old)).takes(aside).leaves(name));
        nodes.add(new Node(new TypeStep.CreateEnum(change, change.to())).makes(change.to()));
        nodes.add(new Node(new TypeStep.DropType(change, old)).ends(id));
        String comment = change.to().comment();
        if (comment != null) {
            nodes.add(new Node(new CommentStep(change, id, comment)).needs(id));
        }
    }

    private static ObjectId freeName(Transition transition, ObjectId id) {
        for (int i = 1; ; i++) {
            String name = id.name() + "_old" + (i == 1 ? "" : i);
            if (!isTaken(transition.from(), id.schema(), name) && !isTaken(transition.to(), id.schema(), name)) {
                return ObjectId.enumType(id.schema(), name);
            }
        }
    }

    private static boolean isTaken(SchemaDef schema, String in, String name) {
        return List.of(ObjectKind.ENUM, ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.RAW, ObjectKind.SEQUENCE).stream()
                .anyMatch(kind -> schema.contains(new ObjectId(kind, in, name, "")));
    }
}
