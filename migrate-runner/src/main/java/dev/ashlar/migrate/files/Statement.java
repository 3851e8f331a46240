package dev.ashlar.migrate.files;

/**
 * One SQL statement of a script.
 *
 * @param line the line of the script on which it starts, from 1
 * @param sql its text, without the terminating semicolon and without the comments before it
 */
public record Statement(int line, String sql) {
    private static final int SHOWN = 200;

    /** The statement on one line, shortened to what a message can hold. */
    public String summary() {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
