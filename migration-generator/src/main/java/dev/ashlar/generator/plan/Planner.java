package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the steps that lead from one schema to another, and their order. */
public final class Planner {
    private Planner() {}

    /**
     * The steps for the changes between two schemas, on all majors that Ashlar knows.
     *
     * @throws UnplannedException naming each change that Ashlar has no plan for
     */
    public static Plan plan(SchemaDef from, SchemaDef to, List<Change> changes) {
        return plan(from, to, changes, Servers.ALL);
    }

    /**
     * The steps for the changes between two schemas, on these servers. No changes are no batch; new values of an enum that
     * the rest uses are a batch of their own before it, since PostgreSQL must have committed them by then.
     *
     * @throws UnplannedException naming each change that Ashlar has no plan for
     */
    public static Plan plan(SchemaDef from, SchemaDef to, List<Change> changes, Servers servers) {
        if (changes.isEmpty()) {
            return new Plan(List.of());
        }
        Batch whole = BatchPlanner.plan(from, to, changes, servers);
        Set<ObjectId> used = UsedValues.enums(whole);
        if (used.isEmpty()) {
            return new Plan(List.of(whole));
        }
        ValuesFirst values = ValuesFirst.of(from, changes, used);
        return new Plan(List.of(
                BatchPlanner.plan(from, values.schema(), values.changes(), servers),
                BatchPlanner.plan(values.schema(), to, without(changes, used), servers)));
    }

    /**
     * The batch that leads back from where this one led, in one transaction, on these servers.
     *
     * @param decisions those that the changes rested on: renames are taken back
     * @throws UnplannedException naming each change that Ashlar has no plan for
     */
    public static Batch undo(Batch batch, List<Decision> decisions, Servers servers) {
        List<Change> changes =
                Differ.backwards(batch.after(), batch.before(), decisions).changes();
        Batch whole = BatchPlanner.plan(batch.after(), batch.before(), changes, servers);
        Set<ObjectId> used = UsedValues.enums(whole);
        return used.isEmpty()
                ? whole
                : BatchPlanner.plan(batch.after(), batch.before(), rebuilding(changes, used, batch), servers);
    }

    private static List<Change> without(List<Change> changes, Set<ObjectId> enums) {
        return changes.stream()
                .filter(change -> !(change instanceof Change.ValueAdded added && enums.contains(added.enumType())))
                .toList();
    }

    /** Values that come back and are used at once: only a type made anew can do that in one transaction. */
    private static List<Change> rebuilding(List<Change> changes, Set<ObjectId> enums, Batch undone) {
        SchemaDef from = BatchPlanner.renamed(undone.after(), changes);
        List<Change> all = new ArrayList<>(without(changes, enums));
        for (ObjectId id : new LinkedHashSet<>(enums)) {
            all.add(new Change.ValuesRebuilt(
                    (EnumDef) Objects.requireNonNull(from.get(id)),
                    (EnumDef) Objects.requireNonNull(undone.before().get(id)),
                    Map.of()));
        }
        return all;
    }
}
