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

    Naming(@Nullable String name) {
        this.name = name;
    }
}
