package dev.ashlar.migrate.flyway;

import dev.ashlar.migrate.outcome.RunLog;
import org.flywaydb.core.api.logging.Log;

/** Keeps Flyway's own account of its work quiet; its warnings and errors are passed on. */
final class FlywayLog implements Log {
    private final RunLog log;

    FlywayLog(RunLog log) {
        this.log = log;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void notice(String message) {}

    @Override
    public void warn(String message) {
        log.warning("Flyway: " + message);
    }

    @Override
    public void error(String message) {
        log.warning("Flyway: " + message);
    }

    @Override
    public void error(String message, Exception cause) {
        log.warning("Flyway: " + message + ": " + cause.getMessage());
    }
}
