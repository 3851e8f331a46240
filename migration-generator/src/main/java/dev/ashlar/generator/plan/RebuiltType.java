package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;

/**
 * The steps that make a type anew while columns have it: the old type makes way under another name until no column has it
 * any more. The columns' own conversions are {@link ColumnWork}.
 */
final class RebuiltType {
    private RebuiltType() {}

    /**
     * Adds the steps.
     *
     * @param creating the step that creates the new type
     */
    static void add(Transition transition, ObjectId id, Change cause, Step creating, Nodes nodes) {
        ObjectDef before = transition.old(id);
        ObjectDef after = transition.now(id);
        ObjectId old = freeName(transition, id);
        Node renaming = nodes.add(new Node(new RenameStep.Rename(cause, id, old))
                .takes(SqlName.of(before, old))
                .leaves(SqlName.of(after)));
        dropWhatNamesIt(id, renaming, nodes);
        nodes.add(new Node(creating).makes(after).needs(transition.after().of(after)));
        nodes.add(new Node(new TypeStep.DropType(cause, old))
                .ends(id)
                .frees(transition.before().of(before)));
        if (after.comment() != null) {
            nodes.add(new Node(new CommentStep(cause, id, after.keyword(), after.comment())).needs(id));
        }
    }

    /** What is dropped by the types of its arguments must be while the type has its name. */
    private static void dropWhatNamesIt(ObjectId type, Node renaming, Nodes nodes) {
        for (Node node : nodes.all()) {
            if (node.step() instanceof StatementStep.DropStatement
                    && node.freed().contains(type)) {
                nodes.require(node, renaming);
            }
        }
    }

    private static ObjectId freeName(Transition transition, ObjectId id) {
        for (int i = 1; ; i++) {
            String suffix = "_old" + (i == 1 ? "" : i);
            String name = Identifier.shortened(id.name(), Identifier.MAX_BYTES - suffix.length()) + suffix;
            if (!isTaken(transition.from(), id.schema(), name) && !isTaken(transition.to(), id.schema(), name)) {
                return new ObjectId(id.kind(), id.schema(), name, "");
            }
        }
    }

    private static boolean isTaken(SchemaDef schema, String in, String name) {
        return schema.contains(ObjectId.sequence(in, name))
                || ObjectKind.typeLike().stream().anyMatch(kind -> schema.contains(new ObjectId(kind, in, name, "")));
    }
}
