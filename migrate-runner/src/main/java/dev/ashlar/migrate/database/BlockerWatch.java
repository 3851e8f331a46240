package dev.ashlar.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Looks, over a connection of its own, who blocks the session that runs a script; a session that waits for a lock
 * cannot look itself, and when its timeout has struck the answer is gone.
 *
 * <p>It connects only when the script has run for a while, so quick scripts cost nothing.
 */
public final class BlockerWatch implements AutoCloseable {
    private static final String NOBODY = "nobody that was seen";
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Connector connector;
    private final int backend;
    private final long pauseMillis;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<String> seen = new AtomicReference<>(NOBODY);
    private final Thread thread;

    private BlockerWatch(Connector connector, int backend, Duration lockTimeout) {
        this.connector = connector;
        this.backend = backend;
        this.pauseMillis = Math.max(10, Math.min(LONGEST_PAUSE.toMillis(), lockTimeout.toMillis() / 4));
        this.thread = Thread.ofPlatform().daemon().name("blocker-watch").unstarted(this::watch);
    }

    /**
     * Starts watching.
     *
     * @param backend the process id of the session that runs the script
     * @param lockTimeout how long that session waits for a lock
     */
    public static BlockerWatch start(Connector connector, int backend, Duration lockTimeout) {
        BlockerWatch watch = new BlockerWatch(connector, backend, lockTimeout);
        watch.thread.start();
        return watch;
    }

    /** Who was last seen blocking, with what they are doing. */
    public String blocker() {
        return seen.get();
    }

    private void watch() {
        try {
            if (done.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
            try (Connection connection = connector.connectOnce();
                    PreparedStatement query = connection.prepareStatement("""
                            select string_agg(format('process %s of user %s, application "%s", %s for %s s: %s',
                                       a.pid, coalesce(a.usename, '?'), coalesce(a.application_name, ''),
                                       coalesce(a.state, a.backend_type),
                                       round(extract(epoch from clock_timestamp()
                                                     - coalesce(a.xact_start, a.backend_start))),
                                       left(regexp_replace(coalesce(a.query, ''), '\\s+', ' ', 'g'), 120)),
                                       '; ' order by a.pid)
                            from pg_stat_activity a where a.pid = any (pg_blocking_pids(?))""")) {
                query.setInt(1, backend);
                do {
                    look(query);
                } while (!done.await(pauseMillis, TimeUnit.MILLISECONDS));
            }
        } catch (SQLException e) {
            seen.compareAndSet(NOBODY, "unknown, for looking failed: " + SqlFailures.describe(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            if (row.next() && row.getString(1) != null) {
                seen.set(row.getString(1));
            }
        }
    }

    @Override
    public void close() {
        done.countDown();
    }
}
