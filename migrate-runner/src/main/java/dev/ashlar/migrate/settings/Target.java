package dev.ashlar.migrate.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The database to migrate and who logs in. Its text shows no password.
 *
 * @param hosts at least one; with several, the first that accepts writes is used
 * @param database the database's name
 * @param user the role that logs in
 * @param password its password; null when none is known
 * @param tls how the connection is encrypted
 * @param connectTimeoutSeconds for one attempt on one host
 * @param applicationName what {@code pg_stat_activity} shows
 * @param options command-line options for the server, as libpq's {@code options}; empty for none
 * @param searchPath the session's search path; empty for the role's own
 */
public record Target(
        List<HostPort> hosts,
        String database,
        String user,
        @Nullable String password,
        Tls tls,
        int connectTimeoutSeconds,
        String applicationName,
        String options,
        String searchPath) {
    /** What {@code pg_stat_activity} shows unless told otherwise. */
    public static final String APPLICATION_NAME = "ashlar-migrate";

    static final int CONNECT_TIMEOUT_SECONDS = 10;

    public Target {
        hosts = List.copyOf(hosts);
    }

    /** One server, with defaults for all else. */
    public static Target of(String host, int port, String database, String user, @Nullable String password) {
        return new Target(
                List.of(new HostPort(host, port)),
                database,
                user,
                password,
                Tls.PREFER,
                CONNECT_TIMEOUT_SECONDS,
                APPLICATION_NAME,
                "",
                "");
    }

    /** Whether no host of this target is another machine. */
    public boolean isLoopback() {
        return hosts.stream().allMatch(HostPort::isLoopback);
    }

    Target withTls(Tls tls) {
        return new Target(
                hosts, database, user, password, tls, connectTimeoutSeconds, applicationName, options, searchPath);
    }

    Target withPassword(@Nullable String password) {
        return new Target(
                hosts, database, user, password, tls, connectTimeoutSeconds, applicationName, options, searchPath);
    }

    @Override
    public String toString() {
        return user + "@" + hosts.stream().map(HostPort::toString).collect(Collectors.joining(",")) + "/" + database;
    }
}
