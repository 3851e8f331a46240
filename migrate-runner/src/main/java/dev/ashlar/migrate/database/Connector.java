package dev.ashlar.migrate.database;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import dev.ashlar.migrate.settings.HostPort;
import dev.ashlar.migrate.settings.Target;
import dev.ashlar.migrate.settings.Tls;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.postgresql.Driver;

/** Logs in, and waits for a database that is not up yet, but never for a refusal that waiting cannot heal. */
public final class Connector {
    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    private final Target target;
    private final RunLog log;
    private final StopSignal stop;
    private final LongSupplier nanoTime;

    public Connector(Target target, RunLog log, StopSignal stop, LongSupplier nanoTime) {
        this.target = target;
        this.log = log;
        this.stop = stop;
        this.nanoTime = nanoTime;
    }

    /**
     * Logs in, trying again until the deadline.
     *
     * @throws RunFailure with 10 when the deadline passes, with 2, 11 or 23 at once when waiting cannot help
     */
    public Connection connect(Duration deadline) {
        long start = nanoTime.getAsLong();
        long pause = FIRST_PAUSE;
        boolean said = false;
        while (true) {
            try {
                return connectOnce();
            } catch (SQLException e) {
                ExitCode meaning = SqlFailures.ofLogin(e);
                if (meaning != ExitCode.UNREACHABLE) {
                    throw refused(meaning, e);
                }
                Duration left = deadline.minusNanos(nanoTime.getAsLong() - start);
                if (left.isNegative() || left.isZero()) {
                    throw unreachable(deadline, e);
                }
                if (!said) {
                    log.info("Waiting for %s: %s".formatted(target, SqlFailures.describe(e)));
                    said = true;
                }
                stop.sleep(Math.min(pause, Math.max(1, left.toMillis())));
                pause = Math.min(LONGEST_PAUSE, pause * 2);
            }
        }
    }

    /**
     * Logs in, or says at once why not.
     *
     * @throws RunFailure with 10 when nobody answers, with 2, 11 or 23 when the login is refused
     */
    public Connection connectAtOnce() {
        try {
            return connectOnce();
        } catch (SQLException e) {
            ExitCode meaning = SqlFailures.ofLogin(e);
            if (meaning != ExitCode.UNREACHABLE) {
                throw refused(meaning, e);
            }
            throw new RunFailure(meaning, "%s is not reachable: %s".formatted(target, SqlFailures.describe(e)), e);
        }
    }

    /** One try on each host. */
    public Connection connectOnce() throws SQLException {
        String hosts = target.hosts().stream().map(HostPort::toString).collect(Collectors.joining(","));
        Connection connection = new Driver().connect("jdbc:postgresql://" + hosts + "/", properties());
        if (connection == null) {
            throw new IllegalStateException("the driver does not know its own address form");
        }
        return connection;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("PGDBNAME", target.database());
        properties.setProperty("user", target.user());
        if (target.password() != null) {
            properties.setProperty("password", target.password());
        }
        properties.setProperty("ApplicationName", target.applicationName());
        properties.setProperty("connectTimeout", Integer.toString(target.connectTimeoutSeconds()));
        properties.setProperty("loginTimeout", Integer.toString(target.connectTimeoutSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        if (target.hosts().size() > 1) {
            properties.setProperty("targetServerType", "primary");
        }
        set(properties, "options", target.options());
        set(properties, "currentSchema", target.searchPath());
        Tls tls = target.tls();
        set(properties, "sslmode", tls.mode());
        set(properties, "sslrootcert", tls.rootCertificate());
        set(properties, "sslcert", tls.certificate());
        set(properties, "sslkey", tls.key());
        return properties;
    }

    private static void set(Properties properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.setProperty(name, value);
        }
    }

    private RunFailure unreachable(Duration deadline, SQLException last) {
        return new RunFailure(
                ExitCode.UNREACHABLE, """
                %s was not reachable within %d s.
                  Last answer: %s
                Nothing was changed. Check that the database runs and that host and port are right, or allow more time \
                with MIGRATE_CONNECT_DEADLINE.""".formatted(target, deadline.toSeconds(), SqlFailures.describe(last)), last);
    }

    private RunFailure refused(ExitCode meaning, SQLException failure) {
        String remedy = switch (meaning) {
            case WRONG_TARGET -> "Create the database, or name another one.";
            case USAGE -> "Correct the options in DATABASE_URL.";
            default -> "Check user, password, TLS mode and pg_hba.conf; waiting cannot help.";
        };
        return new RunFailure(
                meaning,
                "%s refused the login: %s\nNothing was changed. %s"
                        .formatted(target, SqlFailures.describe(failure), remedy),
                failure);
    }
}
