package dev.ashlar.generator.rehearse;

import dev.ashlar.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The throwaway PostgreSQL of one version on which this process tries schemas out, each in a database of its own. It starts
 * when it is first asked for and ends with the process.
 */
public final class ShadowServer {
    private static final Map<Integer, ShadowServer> OF_THIS_PROCESS = new ConcurrentHashMap<>();
    private static final int FIRST_WITH_STRATEGIES = 15;
    private static final String STILL_USED = "2BP01";

    private final EmbeddedServer server;
    private final Connection administrator;
    private int databases;

    private ShadowServer(int major) {
        this.server = EmbeddedServer.start(major);
        this.administrator = connect("postgres");
    }

    /**
     * The server of a major version, started when it isn't running yet.
     *
     * @throws dev.ashlar.embedded.EmbeddedServerException when it cannot be had
     */
    public static ShadowServer of(int major) {
        return OF_THIS_PROCESS.computeIfAbsent(major, ShadowServer::new);
    }

    public int major() {
        return server.major();
    }

    /** A new, empty database. */
    public ShadowDatabase create() {
        return copyOf("template0");
    }

    /** A new database with all that {@code template} holds; nobody may be connected to that one meanwhile. */
    synchronized ShadowDatabase copyOf(String template) {
        databases++;
        String name = "shadow_" + databases;
        // Copying files is several times faster than logging the copy, which is what 15 and later do by default.
        String strategy = major() >= FIRST_WITH_STRATEGIES ? " strategy file_copy" : "";
        execute("create database " + name + " template " + template + strategy);
        return new ShadowDatabase(this, name, roles());
    }

    /** Drops a database, and the roles that came with it: they are the server's, and in the way of the next scripts. */
    synchronized void drop(String database, Set<String> rolesBefore) {
        execute("drop database if exists " + database + " with (force)");
        Set<String> roles = roles();
        roles.removeAll(rolesBefore);
        for (String role : roles) {
            dropUnlessUsed(role);
        }
    }

    synchronized void createRole(String name) {
        execute("create role " + quoted(name));
    }

    /**
     * In simple mode the driver hands a statement on as it is, instead of cutting it at semicolons and question marks. The
     * search path is the one that the runner sets.
     */
    Connection connect(String database) {
        try {
            return DriverManager.getConnection(
                    server.jdbcUrl(database) + "&preferQueryMode=simple&options=-c%20search_path=public");
        } catch (SQLException e) {
            throw new ShadowServerException("connecting to " + database, e);
        }
    }

    String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    private void dropUnlessUsed(String role) {
        String sql = "drop role if exists " + quoted(role);
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!STILL_USED.equals(e.getSQLState())) {
                throw new ShadowServerException(sql, e);
            }
        }
    }

    private Set<String> roles() {
        try (Statement statement = administrator.createStatement();
                ResultSet result = statement.executeQuery("select rolname from pg_roles")) {
            Set<String> roles = new TreeSet<>();
            while (result.next()) {
                roles.add(result.getString(1));
            }
            return roles;
        } catch (SQLException e) {
            throw new ShadowServerException("reading the roles", e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new ShadowServerException(sql, e);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
