package dev.ashlar.migrate.catalog;

import dev.ashlar.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Databases with the schema of {@code rich.sql} and what the server's version adds to it. */
record RichDatabase(EmbeddedServer server) implements AutoCloseable {

    static RichDatabase start(int major) throws SQLException {
        RichDatabase rich = new RichDatabase(EmbeddedServer.start(major));
        try (Connection connection = rich.connect("postgres")) {
            execute(connection, "create role rich_reader; create role rich_owner");
        }
        return rich;
    }

    /** A new database with the rich schema. */
    Connection create(String name) throws SQLException {
        Connection connection = empty(name);
        execute(connection, resource("rich.sql"));
        for (int version = 15; version <= server.major(); version++) {
            execute(connection, resource("rich-" + version + ".sql"));
        }
        return connection;
    }

    Connection empty(String name) throws SQLException {
        try (Connection connection = connect("postgres")) {
            execute(connection, "create database " + name);
        }
        return connect(name);
    }

    /** In simple mode the driver does not cut scripts at semicolons, which are no ends inside of {@code begin atomic}. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database) + "&preferQueryMode=simple");
    }

    static List<CatalogRow> rows(Connection connection) throws SQLException {
        return Fingerprint.read(connection, "flyway_schema_history");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String resource(String name) {
        try (InputStream in = RichDatabase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
