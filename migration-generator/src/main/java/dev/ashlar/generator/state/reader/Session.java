package dev.ashlar.generator.state.reader;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The transaction in which a catalog is read: one snapshot for all queries, and settings under which PostgreSQL prints the
 * same text whoever asks. Both end with it; the caller's own transaction and settings stay as they were.
 */
final class Session implements AutoCloseable {
    private static final String SETTINGS = """
            select set_config(name, value, true)
            from (values
              ('search_path', ''),
              ('datestyle', 'ISO, YMD'),
              ('intervalstyle', 'postgres'),
              ('timezone', 'UTC'),
              ('extra_float_digits', '1'),
              ('bytea_output', 'hex'),
              ('xmloption', 'content'),
              ('quote_all_identifiers', 'off'),
              ('standard_conforming_strings', 'on'),
              ('lc_monetary', 'C'),
              ('jit', 'off')
            ) setting (name, value)
            """;

    private final Connection connection;
    private final int major;
    private final @Nullable Savepoint before;

    private Session(Connection connection, int major, @Nullable Savepoint before) {
        this.connection = connection;
        this.major = major;
        this.before = before;
    }

    /** Begins a transaction of its own, or goes on in the one that the connection is in. */
    static Session open(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        Savepoint before = null;
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
        } else {
            before = connection.setSavepoint();
        }
        Session session = new Session(connection, major, before);
        try {
            session.settle();
            return session;
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (before == null) {
                statement.execute("set transaction isolation level repeatable read, read only");
            }
            statement.execute(SETTINGS);
        }
    }

    /** What is done with each row. */
    interface Reader {
        void read(Row row) throws SQLException;
    }

    /** All rows come at once: PostgreSQL does not use several processes for a query that is fetched by and by. */
    void each(String sql, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet result = statement.executeQuery(sql)) {
                Row row = new Row(result);
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    /** Whether the server is of this major version or newer. */
    boolean isSince(int version) {
        return major >= version;
    }

    /** A piece of SQL that only servers from this version on understand, and what older ones read instead. */
    String since(int version, String sql, String older) {
        return isSince(version) ? sql : older;
    }

    @Override
    public void close() throws SQLException {
        if (before != null) {
            connection.rollback(before);
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
