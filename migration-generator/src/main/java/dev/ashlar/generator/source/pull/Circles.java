package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which constants wait for which: a class that is being initialised shows null to a class that it needs and that needs it
 * back, so every circle is cut where one of the two can ask later.
 *
 * <p>The sources are made twice: the first time, what they need is noted; the second time, it is known where to cut.
 */
final class Circles {
    private final Map<Object, Map<Object, Boolean>> needed = new LinkedHashMap<>();
    private final Map<Object, Set<Object>> cut = new HashMap<>();
    private final Map<ObjectId, Integer> levels = new HashMap<>();
    private boolean known;

    /**
     * Says that one constant needs another.
     *
     * @param atOnce whether it cannot wait
     * @return whether it has to wait
     */
    boolean needs(Scope scope, Places.Place place, ObjectId target, boolean atOnce) {
        boolean inside = place.type().equals(scope.type());
        Object from = inside ? scope.self() : scope.type();
        Object to = inside ? target : place.type();
        if (from.equals(to)) {
            return false;
        }
        if (!known) {
            needed.computeIfAbsent(from, key -> new LinkedHashMap<>()).merge(to, atOnce, Boolean::logicalOr);
        }
        return !atOnce && cut.getOrDefault(from, Set.of()).contains(to);
    }

    /** Ends the first time. */
    void decide() {
        known = true;
        Waits waits = Waits.in(needed);
        cut.putAll(waits.cut());
        waits.levels().forEach((node, level) -> {
            if (node instanceof ObjectId id) {
                levels.put(id, level);
            }
        });
    }

    /** Whether the constant of an object stands behind that of another one in the same class. */
    boolean isAhead(ObjectId from, ObjectId target) {
        return !from.equals(target) && compare(target, from) > 0;
    }

    /** Objects in the order in which their constants are made: what others need first, otherwise by name. */
    List<ObjectId> ordered(List<ObjectId> ids) {
        List<ObjectId> ordered = new ArrayList<>(ids);
        ordered.sort(this::compare);
        return ordered;
    }

    private int compare(ObjectId one, ObjectId other) {
        int level = Integer.compare(levels.getOrDefault(one, 0), levels.getOrDefault(other, 0));
        return level != 0 ? level : one.compareTo(other);
    }
}
