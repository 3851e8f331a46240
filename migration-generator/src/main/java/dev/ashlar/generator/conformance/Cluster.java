package dev.ashlar.generator.conformance;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.embedded.ServerAddress;
import dev.ashlar.schema.model.Identifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of one major version, with the roles that cases expect, on which each case has databases of its own. */
final class Cluster implements AutoCloseable {
    private static final int FIRST_WITH_STRATEGIES = 15;
    private static final String IN_USE = "55006";

    private final EmbeddedServer server;
    private final PgDump oracle;
    private final PsqlScript roles;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger databases = new AtomicInteger();

    private Cluster(EmbeddedServer server, PgDump oracle, PsqlScript roles) {
        this.server = server;
        this.oracle = oracle;
        this.roles = roles;
    }

    /**
     * Starts a server.
     *
     * @param roles makes the roles that all cases share; those that are there already stay as they are
     */
    static Cluster start(int major, PgDump oracle, PsqlScript roles) throws BrokenCaseException {
        // Subscriptions are only declared here, so nothing needs to be logged for them; and no case may hang for ever.
        EmbeddedServer server = EmbeddedServer.start(
                major,
                Map.of(
                        "shared_buffers", "16MB",
                        "max_wal_senders", "0",
                        "wal_level", "minimal",
                        "statement_timeout", "120s"));
        Cluster cluster = new Cluster(server, oracle, roles);
        try {
            cluster.makeRoles();
            return cluster;
        } catch (BrokenCaseException e) {
            server.close();
            throw e;
        }
    }

    ServerAddress address() {
        return server.address();
    }

    PgDump oracle() {
        return oracle;
    }

    /** A new, empty database. */
    CaseDatabase create() throws BrokenCaseException {
        return copyOf("template0");
    }

    /** A new database with all that another holds, to which nobody may be connected meanwhile. */
    CaseDatabase copyOf(String template) throws BrokenCaseException {
        String name = "case_" + databases.incrementAndGet();
        // Copying files is several times faster than logging the copy, which is what 15 and later do by default.
        String strategy = server.major() >= FIRST_WITH_STRATEGIES ? " strategy file_copy" : "";
        administer("create database " + name + " template " + template + strategy);
        return new CaseDatabase(this, name);
    }

    void drop(String database) throws BrokenCaseException {
        String sql = "drop database " + database + " with (force)";
        try {
            administer(sql);
        } catch (BrokenCaseException e) {
            if (!e.words().contains(IN_USE)) {
                throw e;
            }
            dropSubscriptions(database);
            administer(sql);
        }
    }

    /** Drops the roles that came since and makes those again that went; nothing of theirs may be left in any database. */
    void restoreRoles(Set<String> before) throws BrokenCaseException {
        Set<String> added = roleNames();
        added.removeAll(before);
        for (int left = added.size() + 1; !added.isEmpty() && left > added.size(); ) {
            left = added.size();
            added.removeIf(this::isDropped);
        }
        if (!added.isEmpty()) {
            throw new BrokenCaseException("the roles " + added + " cannot be dropped");
        }
        if (!roleNames().containsAll(before)) {
            makeRoles();
        }
    }

    /** Makes a role that may do nothing, unless it is there. */
    void makeRole(String name) throws BrokenCaseException {
        if (!roleNames().contains(name)) {
            administer("create role " + Identifier.quote(name));
        }
    }

    Set<String> roleNames() throws BrokenCaseException {
        Connection connection = administrator();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select rolname from pg_roles")) {
            Set<String> names = new TreeSet<>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw Session.broken("reading the roles", e);
        } finally {
            idle.add(connection);
        }
    }

    /** A session of a superuser; in simple mode the driver hands a statement on as it is. */
    Connection connect(String database, String searchPath) throws SQLException {
        // Scripts of others may set the encoding that they are written in.
        String url = server.jdbcUrl(database)
                + "&preferQueryMode=simple&assumeMinServerVersion=14&allowEncodingChanges=true";
        return DriverManager.getConnection(
                searchPath.isEmpty() ? url : url + "&options=-c%20search_path=" + searchPath);
    }

    @Override
    public void close() {
        server.close();
    }

    private void makeRoles() throws BrokenCaseException {
        try (Session session = Session.open(this, "postgres", "")) {
            session.load(roles, false);
        }
    }

    private boolean isDropped(String role) {
        try {
            administer("drop role \"" + role.replace("\"", "\"\"") + "\"");
            return true;
        } catch (BrokenCaseException stillNeededByAnother) {
            return false;
        }
    }

    private void dropSubscriptions(String database) throws BrokenCaseException {
        String sql = """
                do $$
                declare name text;
                begin
                  for name in select quote_ident(subname) from pg_subscription
                      where subdbid = (select oid from pg_database where datname = current_database())
                  loop
                    execute 'alter subscription ' || name || ' disable';
                    execute 'alter subscription ' || name || ' set (slot_name = none)';
                    execute 'drop subscription ' || name;
                  end loop;
                end $$""";
        try (Session session = Session.open(this, database, "")) {
            session.execute(sql);
        }
    }

    /** Each worker soon has a session of its own, so that databases are made side by side. */
    private void administer(String sql) throws BrokenCaseException {
        Connection connection = administrator();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Session.broken(sql, e);
        } finally {
            idle.add(connection);
        }
    }

    private Connection administrator() throws BrokenCaseException {
        Connection connection = idle.poll();
        try {
            return connection == null ? connect("postgres", "") : connection;
        } catch (SQLException e) {
            throw Session.broken("connecting to postgres", e);
        }
    }
}
