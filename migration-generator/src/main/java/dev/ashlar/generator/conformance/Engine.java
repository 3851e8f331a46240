package dev.ashlar.generator.conformance;

import dev.ashlar.generator.rehearse.Script;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is judged here: it knows two databases, and says what leads from the one's schema to the other's. */
@FunctionalInterface
public interface Engine {
    /**
     * Compares two databases of the same server, which it only reads.
     *
     * @param from a session of its own in the database to be changed
     * @param to one in the database whose schema is wanted
     */
    Answer lead(Connection from, Connection to) throws SQLException;

    /** What an engine has to say. */
    sealed interface Answer {}

    /** These scripts lead there, one after the other; none at all when the two schemas are the same. */
    record Scripts(List<Script> scripts) implements Answer {
        public Scripts {
            scripts = List.copyOf(scripts);
        }
    }

    /** It does not know the way, and why. */
    record Refused(String reason) implements Answer {}
}
