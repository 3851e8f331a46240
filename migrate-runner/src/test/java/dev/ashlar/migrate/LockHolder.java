package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Names;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Another session that holds the runner's lock. */
record LockHolder(Connection connection) implements AutoCloseable {
    static LockHolder of(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'the other runner'");
            statement.execute(
                    "select pg_advisory_lock(%d)".formatted(new Names("public", TestFolder.HISTORY).lockKey()));
        }
        return new LockHolder(connection);
    }

    boolean isHolding() throws SQLException {
        return !connection.isClosed();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
