package dev.ashlar.generator.state.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as its row in {@code pg_attribute} tells.
 *
 * @param number its number, which leaves gaps where columns were dropped
 * @param local whether it is the table's own too, and not only inherited
 * @param defaultOid the row of its default or generating expression, or 0
 * @param defaultText that expression, or null
 * @param identity {@code a}, {@code d} or a blank
 * @param generated {@code s}, {@code v} or a blank
 * @param collation the oid of the collation where it is not the type's own, otherwise 0
 * @param storage the way of storing large values where it is not the type's own, otherwise a blank
 * @param compression the method of compression, or a blank for the server's default
 * @param statistics the statistics target, or null for the server's default
 */
record Attribute(
        int number,
        String name,
        long type,
        int modifier,
        boolean notNull,
        boolean local,
        long defaultOid,
        @Nullable String defaultText,
        char identity,
        char generated,
        long collation,
        char storage,
        char compression,
        @Nullable Integer statistics,
        List<String> options,
        List<String> foreignOptions) {
    Attribute {
        options = List.copyOf(options);
        foreignOptions = List.copyOf(foreignOptions);
    }

    boolean isCollated() {
        return collation != 0;
    }
}
