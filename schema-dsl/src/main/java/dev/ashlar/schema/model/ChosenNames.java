package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names that PostgreSQL chooses itself for constraints, indexes and sequences that nobody names. */
public final class ChosenNames {
    private ChosenNames() {}

    /** The first name that PostgreSQL tries; both parts are cut, the longer one first, until all fits. */
    public static String first(String table, @Nullable String column, String label) {
        int room = Identifier.MAX_BYTES - label.length() - (column == null ? 1 : 2);
        int firstLength = Identifier.bytes(table);
        int secondLength = column == null ? 0 : Identifier.bytes(column);
        while (firstLength + secondLength > room) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        String start = Identifier.shortened(table, firstLength);
        return column == null
                ? start + "_" + label
                : start + "_" + Identifier.shortened(column, secondLength) + "_" + label;
    }

    /** Whether PostgreSQL has chosen the name: the first one, or when that was taken, the same with a number. */
    public static boolean isChosen(String name, String table, @Nullable String column, String label) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.equals(first(table, column, label))
                || name.equals(first(table, column, label + name.substring(end)));
    }

    /** The columns of an index as they stand in its name. */
    public static String columns(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (Identifier.bytes(text.toString()) > Identifier.MAX_BYTES) {
                break;
            }
            text.append(text.isEmpty() ? "" : "_").append(name);
        }
        return text.toString();
    }
}
