package dev.ashlar.migrate.flyway;

/** Thrown when Flyway finds that files and history do not go together; the message is Flyway's. */
public final class FlywayDisagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FlywayDisagreement(String message) {
        super(message);
    }
}
