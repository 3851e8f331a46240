package dev.ashlar.generator.conformance;

/** A case cannot go on: PostgreSQL refused a statement, or {@code pg_dump} a database. The message is the server's. */
final class BrokenCaseException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenCaseException(String message) {
        super(message);
    }

    /** The message, which is never missing. */
    String words() {
        return String.valueOf(getMessage());
    }
}
