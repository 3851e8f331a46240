package dev.ashlar.schema.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code create or replace} cannot change of a function or procedure: its kind, its arguments, all but the values of
 * their defaults, and what it returns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">create function</a>
 */
public final class RoutineShape {
    private RoutineShape() {}

    /** The shape of a routine by the statement that makes it. */
    public static String of(String createSql) {
        List<String> words = new ArrayList<>();
        boolean inDefault = false;
        boolean known = false;
        int depth = 0;
        for (String text : SqlTokens.texts(createSql)) {
            if (!known) {
                // What stands before the kind is only how the statement begins.
                known = text.equals("function") || text.equals("procedure");
                if (known) {
                    words.add(text);
                }
                continue;
            }
            boolean closes = text.equals(")") || text.equals("]");
            depth -= closes ? 1 : 0;
            if (depth == 0 && isBody(text)) {
                break;
            }
            inDefault = inDefault && !(depth == 0 && closes) && !(depth == 1 && text.equals(","));
            if (!inDefault) {
                inDefault = depth == 1 && (text.equals("default") || text.equals("="));
                words.add(inDefault ? "default" : text);
            }
            depth += text.equals("(") || text.equals("[") ? 1 : 0;
        }
        return String.join(" ", words);
    }

    /** Whether the statement makes a function or procedure, of which all that must stay is in its text. */
    public static boolean isReplaceable(String createSql) {
        for (String text : SqlTokens.texts(createSql)) {
            if (text.equals("function") || text.equals("procedure")) {
                return true;
            } else if (!text.equals("create") && !text.equals("or") && !text.equals("replace")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the word begins what comes behind the arguments and the result. */
    private static boolean isBody(String word) {
        return switch (word) {
            case "language",
                    "transform",
                    "window",
                    "immutable",
                    "stable",
                    "volatile",
                    "not",
                    "leakproof",
                    "called",
                    "strict",
                    "external",
                    "security",
                    "parallel",
                    "cost",
                    "rows",
                    "support",
                    "set",
                    "as",
                    "begin",
                    "return" -> true;
            default -> false;
        };
    }
}
