package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/** The name, former name and comment of a constraint or an index; a null name is derived. */
final class Naming {
    @Nullable
    String name;

    @Nullable
    String comment;

    @Nullable
    String renamedFrom;

    @Nullable
    Extras extras;

    Naming(@Nullable String name) {
        if (name != null) {
            give(name);
        }
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
