package dev.ashlar.migrate.settings;

import java.time.Duration;

/**
 * How long a run waits for what.
 *
 * @param connectDeadline for a database that is not up yet
 * @param lockDeadline for another runner to finish
 * @param lockTimeout for one statement to get its table locks
 * @param statementTimeout for one statement; zero for no limit
 * @param retries how often a migration is tried again after a lock timeout
 */
public record Limits(
        Duration connectDeadline, Duration lockDeadline, Duration lockTimeout, Duration statementTimeout, int retries) {
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofSeconds(5), Duration.ZERO, 20);
}
