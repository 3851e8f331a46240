package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Independence;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans changes that fit into one transaction. */
final class BatchPlanner {
    private BatchPlanner() {}

    static Batch plan(SchemaDef from, SchemaDef to, List<Change> changes, Servers servers) {
        SchemaDef old = renamed(from, changes);
        SchemaDef renamed = Independence.before(old, to);
        return new Batch(from, to, changes, steps(from, renamed, Independence.after(old, to), changes, servers), true);
    }

    /** The steps between the two schemas, both under the names after all renames, and with all that tables have of their own. */
    private static List<Step> steps(
            SchemaDef from, SchemaDef renamed, SchemaDef to, List<Change> changes, Servers servers) {
        Fates fates = new Fates(renamed, to, changes, servers);
        Surroundings.setAside(fates, renamed.all(StatementDef.class));
        List<Question.Unplanned> refused = Obstacles.moveAway(renamed, to, fates);
        if (!refused.isEmpty()) {
            throw new UnplannedException(refused);
        }
        Transition transition = new Transition(renamed, to, fates);
        Nodes nodes = new Nodes();
        RenameNodes.add(from, changes, renamed, nodes);
        Removals.add(transition, nodes);
        Alterations.add(transition, changes, nodes);
        Creations.add(transition, nodes);
        LoggedTables.order(transition, nodes);
        Surroundings.order(nodes);
        Inheritance.order(transition, nodes);
        Populating.order(transition, nodes);
        Partitions.order(transition, nodes);
        putExtensionsOutside(transition, nodes);
        return StepGraph.order(nodes);
    }

    /** The schema under the names after all renames among the changes. */
    static SchemaDef renamed(SchemaDef from, List<Change> changes) {
        SchemaDef schema = from;
        for (Change change : changes) {
            if (change instanceof Change.Renamed it) {
                schema = new Renaming(Map.of(it.from(), it.to())).apply(schema);
            }
        }
        return schema;
    }

    /** What an extension brings is named nowhere, so all may rely on it. */
    private static void putExtensionsOutside(Transition transition, Nodes nodes) {
        List<ObjectId> created =
                extensions(transition.to(), transition.fates().created().keySet());
        List<ObjectId> dropped =
                extensions(transition.from(), transition.fates().dropped().keySet());
        if (created.isEmpty() && dropped.isEmpty()) {
            return;
        }
        for (Node node : nodes.all()) {
            Step step = node.step();
            if (!(step instanceof NamespaceStep
                    || step instanceof ExtensionStep
                    || step instanceof RenameStep
                    || step instanceof CommentStep)) {
                node.needs(created).frees(dropped);
            }
        }
    }

    private static List<ObjectId> extensions(SchemaDef schema, Set<ObjectId> among) {
        List<ObjectId> found = new ArrayList<>();
        for (ExtensionDef extension : schema.all(ExtensionDef.class)) {
            if (among.contains(extension.id())) {
                found.add(extension.id());
            }
        }
        return found;
    }
}
