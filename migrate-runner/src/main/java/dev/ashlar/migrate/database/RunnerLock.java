package dev.ashlar.migrate.database;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The lock that lets one runner work at a time: the session-level advisory lock that Flyway takes for the same history
 * table, so that Flyway itself is kept out too.
 *
 * <p>It is tried again and again instead of waited for: a waiting session would hold a snapshot that
 * {@code create index concurrently} waits for in turn. The server frees it when the session ends, however it ends.
 */
public final class RunnerLock {
    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 1_000;

    private final Connection connection;
    private final Names names;
    private final RunLog log;
    private final StopSignal stop;
    private final LongSupplier nanoTime;

    public RunnerLock(Connection connection, Names names, RunLog log, StopSignal stop, LongSupplier nanoTime) {
        this.connection = connection;
        this.names = names;
        this.log = log;
        this.stop = stop;
        this.nanoTime = nanoTime;
    }

    /**
     * Takes the lock.
     *
     * @throws RunFailure with 12, naming the holder, when another session holds it until the deadline
     */
    public void take(Duration deadline) throws SQLException {
        long start = nanoTime.getAsLong();
        long pause = FIRST_PAUSE;
        String holder = "";
        while (!tryOnce()) {
            String now = holder();
            if (!now.equals(holder)) {
                log.info("Waiting for another runner: " + now);
                holder = now;
            }
            Duration left = deadline.minusNanos(nanoTime.getAsLong() - start);
            if (left.isNegative() || left.isZero()) {
                throw new RunFailure(
                        ExitCode.LOCKED, """
                        Another runner holds the lock of %s and did not finish within %d s: %s.
                        Nothing was changed. Wait for it, allow more time with MIGRATE_LOCK_DEADLINE, or end that \
                        session with pg_terminate_backend.""".formatted(names.historyTable(), deadline.toSeconds(), holder));
            }
            stop.sleep(Math.min(pause, Math.max(1, left.toMillis())));
            pause = Math.min(LONGEST_PAUSE, pause * 2);
        }
    }

    private boolean tryOnce() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, names.lockKey());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private String holder() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select format('process %s of user %s, application "%s", from %s, connected since %s, last statement: %s',
                              a.pid, coalesce(a.usename, '?'), coalesce(a.application_name, ''),
                              coalesce(host(a.client_addr), 'a local socket'),
                              to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ'),
                              left(regexp_replace(coalesce(a.query, ''), '\\s+', ' ', 'g'), 120))
                from pg_locks l join pg_stat_activity a on a.pid = l.pid
                where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                  and l.database = (select oid from pg_database where datname = current_database())
                  and (l.classid::bigint << 32 | l.objid::bigint) = ?""")) {
            query.setLong(1, names.lockKey());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "a session that has just ended";
            }
        }
    }
}
