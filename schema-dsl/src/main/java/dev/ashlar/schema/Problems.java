package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The problems found so far, and the classes that objects come from. */
final class Problems {
    private final Map<ObjectId, String> classes = new HashMap<>();
    private final SortedSet<Problem> all = new TreeSet<>();

    void comesFrom(ObjectId object, Class<?> type) {
        classes.putIfAbsent(object, type.getName());
    }

    void add(ObjectId object, String cause, String remedy) {
        String type = classes.get(object.owner());
        add(type == null ? object.toString() : "%s (%s)".formatted(object, type), cause, remedy);
    }

    void add(String where, String cause, String remedy) {
        all.add(new Problem(where, cause, remedy));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new ContradictionException(all);
        }
    }
}
