package dev.ashlar.migrate.flyway;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway's own account of its work quiet; what matters of it are its exceptions. Flyway makes it by its name. */
public final class QuietLogs implements LogCreator {
    @Override
    public Log createLogger(Class<?> type) {
        return new Quiet();
    }

    /** Says nothing. */
    private static final class Quiet implements Log {
        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void notice(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception cause) {}
    }
}
