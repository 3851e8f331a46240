package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of renames: another name, another schema, or both. */
final class RenameNodes {
    private RenameNodes() {}

    /** What the object is called once the step has run. */
    static ObjectId result(RenameStep step) {
        return switch (step) {
            case RenameStep.Rename it -> it.to();
            case RenameStep.SetSchema it -> in(it.object(), it.schema());
        };
    }

    /**
     * Adds the steps of all renames.
     *
     * @param from the first schema
     * @param renamed the first schema under the names after all renames
     */
    static void add(SchemaDef from, List<Change> changes, SchemaDef renamed, Nodes nodes) {
        List<Change.Renamed> renames = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Renamed it) {
                renames.add(it);
            }
        }
        for (Change.Renamed rename : renames) {
            if (!movesWithItsOwner(rename, renamed)) {
                nodes.addChain(of(rename, renamed, from.objects().keySet()));
            }
        }
        IdentitySequences.follow(from, renames, nodes);
    }

    /** A table takes the sequences that its columns own along to another schema. */
    private static boolean movesWithItsOwner(Change.Renamed rename, SchemaDef renamed) {
        return renamed.get(rename.to()) instanceof SequenceDef sequence
                && sequence.ownedBy() != null
                && !rename.from().schema().equals(rename.to().schema());
    }

    private static List<Node> of(Change.Renamed change, SchemaDef renamed, Set<ObjectId> taken) {
        ObjectId from = change.from();
        ObjectId to = change.to();
        ObjectDef definition = renamed.get(to);
        if (from.kind().isPart()
                || from.kind() == ObjectKind.SCHEMA
                || from.schema().equals(to.schema())) {
            return List.of(node(new RenameStep.Rename(change, from, to), from, to, definition));
        }
        if (from.name().equals(to.name())) {
            return List.of(node(new RenameStep.SetSchema(change, from, to.schema()), from, to, definition));
        }
        ObjectId moved = in(from, to.schema());
        ObjectId named = new ObjectId(to.kind(), from.schema(), to.name(), "");
        boolean moveFirst = !taken.contains(moved) || taken.contains(named);
        Step first = moveFirst
                ? new RenameStep.SetSchema(change, from, to.schema())
                : new RenameStep.Rename(change, from, named);
        Step second = moveFirst
                ? new RenameStep.Rename(change, moved, to)
                : new RenameStep.SetSchema(change, named, to.schema());
        Node leaving = new Node(first).needs(ObjectId.schema(to.schema()));
        Node taking = new Node(second).needs(ObjectId.schema(to.schema()));
        if (definition != null) {
            leaving.leaves(SqlName.of(definition, from));
            taking.takes(SqlName.of(definition, to));
        }
        return List.of(leaving, taking);
    }

    private static ObjectId in(ObjectId object, String schema) {
        return new ObjectId(object.kind(), schema, object.name(), object.part());
    }

    private static Node node(RenameStep step, ObjectId from, ObjectId to, @Nullable ObjectDef definition) {
        Node node = new Node(step).needs(ObjectId.schema(to.schema()));
        return definition == null
                ? node
                : node.takes(SqlName.of(definition, to)).leaves(SqlName.of(definition, from));
    }
}
