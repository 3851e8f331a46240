package dev.ashlar.migrate;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.migrate.settings.Target;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of its own on the one server that all tests of this process share. */
final class TestDatabase {
    static final EmbeddedServer SERVER = EmbeddedServer.start(17);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    TestDatabase() {
        name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(SERVER.jdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return name;
    }

    String url() {
        return SERVER.address().url(name);
    }

    Target target() {
        return Target.of(SERVER.host(), SERVER.port(), name, SERVER.superuser(), null);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(SERVER.jdbcUrl(name));
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(String.valueOf(row.getString(1)));
            }
            return values;
        }
    }

    String value(String sql) throws SQLException {
        return column(sql).get(0);
    }

    boolean hasTable(String table) throws SQLException {
        return value("select to_regclass('%s') is not null".formatted(table)).equals("t");
    }

    /** Waits until the query says true; tests wait for states, never for times. */
    void await(String condition) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 2_000; i++) {
                try (ResultSet row = statement.executeQuery(condition)) {
                    if (row.next() && row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("never became true: " + condition);
    }

    /** The invariant after every fault: no lock, no invalid index, no other session is left. */
    void assertClean() throws SQLException {
        await("select not exists (select from pg_locks l join pg_database d on d.oid = l.database"
                + " where l.locktype = 'advisory' and d.datname = current_database())");
        await("select not exists (select from pg_index where not indisvalid)");
        await("select not exists (select from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid())");
    }
}
