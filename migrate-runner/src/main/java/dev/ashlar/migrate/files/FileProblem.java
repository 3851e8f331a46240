package dev.ashlar.migrate.files;

/**
 * Something wrong with a migration file: where, why, and what to do about it.
 *
 * @param kind what sort of problem it is, for programs
 * @param place the file, with a line where one is known: {@code V0007__add_status.sql:1}
 * @param cause one clause without a full stop
 * @param remedy the action to take or the line to write, one sentence
 */
public record FileProblem(Kind kind, String place, String cause, String remedy) {

    /** The sorts of problems. */
    public enum Kind {
        /** A name that looks like a migration's but is not one. */
        MISSPELT,
        /** Two files that claim one version, or one version both whole and in parts. */
        DUPLICATE,
        /** A part, a script or a twin that has to be there is not. */
        INCOMPLETE,
        /** A file that the sum does not list. */
        ADDED,
        /** A file that the sum lists and the folder lacks. */
        REMOVED,
        /** A file whose bytes are not those that were summed. */
        EDITED,
        /** A file listed under another version. */
        RENUMBERED,
        /** The sum disagrees with itself: a line was edited, moved or lost. */
        CHAIN,
        /** A header line that says nothing this release understands, or contradicts the file's name. */
        HEADER,
        /** Bytes that are not UTF-8 text. */
        ENCODING,
        /** A kind, key or word that is known, but not to this release. */
        UNSUPPORTED
    }

    /** One line: {@code place: cause; remedy}. */
    @Override
    public String toString() {
        return place + ": " + cause + ". " + remedy;
    }
}
