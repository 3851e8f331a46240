package dev.ashlar.schema.model;

/**
 * Texts as SQL writes them, whatever the session takes a backslash for.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS">Constants</a>
 */
public final class StringConstant {
    private StringConstant() {}

    /** The text as a string constant. */
    public static String of(String text) {
        String doubled = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? doubled : "E" + doubled.replace("\\", "\\\\");
    }
}
