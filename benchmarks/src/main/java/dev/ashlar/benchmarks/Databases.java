package dev.ashlar.benchmarks;

import dev.ashlar.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of the server that runs for the contests. */
record Databases(EmbeddedServer server) {

    /** Makes the database anew, empty. */
    void recreate(String name) {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + name, e);
        }
    }

    String url(String name) {
        return server.address().url(name);
    }

    String jdbcUrl(String name) {
        return server.jdbcUrl(name);
    }
}
