package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;

/**
 * A throwaway PostgreSQL on a free port of the loopback address: its data is gone when it is closed, or when the process
 * ends. Costs 0.1 to 0.35 s; the first one of a version unpacks its binaries and runs initdb, which takes some seconds.
 */
public final class EmbeddedServer implements AutoCloseable {
    private final int major;
    private final ServerAddress address;
    private final ThrowawayProcess process;

    private EmbeddedServer(int major, ThrowawayProcess process) {
        this.major = major;
        this.process = process;
        this.address = ServerAddress.onPort(process.port());
    }

    /**
     * Starts a server of a major version, with the roles and databases that initdb makes.
     *
     * @throws EmbeddedServerException when this version, platform or account can't run one, or no space is left
     */
    public static EmbeddedServer start(int major) {
        return start(major, Map.of());
    }

    /** Starts a server with settings of its own, as they would stand in {@code postgresql.conf}. */
    public static EmbeddedServer start(int major, Map<String, String> settings) {
        try {
            return new EmbeddedServer(major, Throwaways.OF_THIS_PROCESS.start(major, settings));
        } catch (IOException e) {
            throw EmbeddedServerException.of(
                    "PostgreSQL " + major + " under " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** The major versions that can be started, oldest first. */
    public static SortedSet<Integer> majors() {
        try {
            return Binaries.majors();
        } catch (IOException e) {
            throw EmbeddedServerException.of("the list of embedded servers", e);
        }
    }

    public int major() {
        return major;
    }

    public ServerAddress address() {
        return address;
    }

    public String host() {
        return address.host();
    }

    public int port() {
        return address.port();
    }

    public String superuser() {
        return address.superuser();
    }

    /** The address of a database of this server as JDBC writes it. */
    public String jdbcUrl(String database) {
        return address.jdbcUrl(database);
    }

    /** What the server has logged so far. */
    public Path log() {
        return process.log();
    }

    /** Stops the server by a fast shutdown, which ends its sessions, and deletes its data; does nothing the second time. */
    @Override
    public void close() {
        try {
            Throwaways.OF_THIS_PROCESS.stop(process);
        } catch (IOException e) {
            throw EmbeddedServerException.of(process.data(), e);
        }
    }
}
