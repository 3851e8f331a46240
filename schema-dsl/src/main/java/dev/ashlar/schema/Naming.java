package dev.ashlar.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name, former name and comment of a constraint or an index, and what statements of their own add to it; a null name is
 * derived.
 */
final class Naming {
    @Nullable
    String name;

    @Nullable
    String comment;

    @Nullable
    String renamedFrom;

    @Nullable
    Extras extras;

    @Nullable
    Map<String, String> storage;

    boolean clustered;
    boolean replicaIdentity;

    Naming(@Nullable String name) {
        if (name != null) {
            give(name);
        }
    }

    void store(String parameter, Object value) {
        storage = storage == null ? new LinkedHashMap<>() : storage;
        storage.put(parameter, value.toString());
    }

    void give(String newName) {
        name = present(newName);
    }

    /** The name of a part of a table, which is not empty. */
    static String present(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A name is empty; write one of 1 to 63 bytes");
        }
        return name;
    }
}
