package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The problems found so far, and the classes that objects come from. */
final class Problems {
    private final Map<ObjectId, SortedSet<String>> classes = new HashMap<>();
    private final SortedSet<Problem> all = new TreeSet<>();

    void comesFrom(ObjectId object, Class<?> type) {
        classes.computeIfAbsent(object, id -> new TreeSet<>()).add(type.getName());
    }

    /** The classes that declare an object, the empty string when nobody knows. */
    String classes(ObjectId object) {
        SortedSet<String> known = classes.get(object.owner());
        return known == null ? "" : String.join(" and ", known);
    }

    void add(ObjectId object, String cause, String remedy) {
        String known = classes(object);
        add(known.isEmpty() ? object.toString() : "%s (%s)".formatted(object, known), cause, remedy);
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
