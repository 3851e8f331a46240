package dev.ashlar.generator;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;

/**
 * The lines that people are told to type, for one command on one schema module.
 *
 * @param target the make target, such as {@code db-generate}
 */
record CommandLines(String target, SchemaModule module) {
    /** The line with more variables, each in single quotes when a shell would take it apart. */
    String with(String... assignments) {
        StringBuilder line = new StringBuilder(line());
        for (String assignment : assignments) {
            boolean plain = assignment.matches("[A-Za-z0-9_.:,=/@%+-]*");
            line.append(' ').append(plain ? assignment : "'" + assignment.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }

    String line() {
        return "make " + target + module.variable();
    }

    /** {@code column:members.nickname:display_name}: what an object was called, and what it is called now. */
    static String pair(ObjectId from, ObjectId to) {
        boolean sameSurroundings = from.schema().equals(to.schema());
        return named(from) + ":" + (sameSurroundings ? Identifier.quote(to.simpleName()) : to.path());
    }

    /** {@code table:old_stuff}: a kind and a name. */
    static String named(ObjectId object) {
        return object.kind().word() + ":" + object.display();
    }
}
