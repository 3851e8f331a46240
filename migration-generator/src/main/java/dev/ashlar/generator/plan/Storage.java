package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.IndexDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How one set of named options becomes another in place.
 *
 * @param set the options that are new or have another value
 * @param reset the options that go back to their default
 */
record Storage(Map<String, String> set, SortedSet<String> reset) {
    /**
     * The least that leads to the second set in its order, in which PostgreSQL keeps and dumps it: what is set comes behind
     * all else.
     */
    static Storage between(Map<String, String> from, Map<String, String> to) {
        Map<String, String> set = new LinkedHashMap<>(to);
        from.entrySet().forEach(set.entrySet()::remove);
        SortedSet<String> reset = new TreeSet<>(from.keySet());
        reset.removeAll(to.keySet());
        List<String> reached = new ArrayList<>(from.keySet());
        reached.removeAll(reset);
        reached.removeAll(set.keySet());
        reached.addAll(set.keySet());
        boolean misplaced = !set.isEmpty() && !reached.equals(List.copyOf(to.keySet()));
        return new Storage(misplaced ? to : set, reset);
    }

    boolean isEmpty() {
        return set.isEmpty() && reset.isEmpty();
    }

    /** Whether the index is otherwise built as before. */
    static boolean isAllThatDiffers(Change.IndexChanged change) {
        IndexDef to = change.to();
        IndexDef from = change.from();
        return new IndexDef(
                        from.id(),
                        from.unique(),
                        from.method(),
                        from.elements(),
                        from.include(),
                        from.nullsNotDistinct(),
                        from.where(),
                        to.storage(),
                        to.comment())
                .equals(to);
    }

    /** Whether the view's columns and query are as before. */
    static boolean isAllThatDiffers(Change.ViewChanged change) {
        return change.from().materialized() == change.to().materialized()
                && change.from().columns().equals(change.to().columns())
                && change.from().query().sameTokens(change.to().query());
    }
}
