package dev.ashlar.sample.service;

import static java.util.Objects.requireNonNull;

import dev.ashlar.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server with the sample's database: its roles, its migrations as the runner applies them, and the rows of the demo. */
final class SampleDatabase implements AutoCloseable {
    static final String OWNER = "killboard_owner";
    static final String SERVICE = "killboard_app";

    private static final String NAME = "killboard";
    private static final Path SAMPLE =
            Path.of(requireNonNull(System.getProperty("ashlar.root"), "ashlar.root"), "app-sample");

    private final EmbeddedServer server;

    private SampleDatabase(EmbeddedServer server) {
        this.server = server;
    }

    static SampleDatabase start() throws IOException, SQLException, InterruptedException {
        SampleDatabase database = new SampleDatabase(EmbeddedServer.start(17));
        try (Connection administrator = DriverManager.getConnection(database.server.jdbcUrl("postgres"));
                Statement statement = administrator.createStatement()) {
            statement.execute("create database " + NAME);
        }
        database.grant();
        database.migrate();
        database.run(SERVICE, Files.readString(SAMPLE.resolve("demo/rows.sql")));
        return database;
    }

    /** What an administrator does once for a database. */
    void grant() throws IOException, SQLException {
        run(server.superuser(), Files.readString(SAMPLE.resolve("roles.sql")));
    }

    /** The environment that the runner and the service read. */
    Map<String, String> environment(String role) {
        return Map.of(
                "POSTGRES_HOST",
                server.host(),
                "POSTGRES_PORT",
                Integer.toString(server.port()),
                "POSTGRES_DB",
                NAME,
                "POSTGRES_USER",
                role);
    }

    /** Runs statements as a role. */
    void run(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value of a query. */
    String value(String sql) throws SQLException {
        try (Connection connection = connect(SERVICE);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private void migrate() throws IOException, InterruptedException {
        ProcessBuilder builder = java("dev.ashlar.migrate.Main", "migrate").redirectErrorStream(true);
        builder.environment().putAll(environment(OWNER));
        builder.environment()
                .put("MIGRATIONS_DIR", SAMPLE.resolve("schema/migrations").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The runner ended in " + process.exitValue() + ":\n" + output);
        }
    }

    /** A process of this Java with the class path of the tests. */
    static ProcessBuilder java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s?user=%s".formatted(server.host(), server.port(), NAME, role));
    }
}
