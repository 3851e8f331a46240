package dev.ashlar.generator.development;

import dev.ashlar.embedded.EmbeddedServerException;
import dev.ashlar.embedded.PersistentServer;
import dev.ashlar.embedded.ServerAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The development database of one schema module: a database of its own on the repository's embedded server, whose folder
 * {@code .ashlar/} git ignores. The server keeps its data and port, and runs until it is stopped.
 */
public final class DevelopmentDatabase {
    /** duplicate_database, and unique_violation when two processes create it at the same moment. */
    private static final Set<String> THERE_ALREADY = Set.of("42P04", "23505");

    private final PersistentServer server;
    private final String name;

    private DevelopmentDatabase(PersistentServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * The development database of a schema module.
     *
     * @param repository the root of the repository
     * @param schemaModule the module's path from there: each module has its own database
     * @param major the version of the server, when it is made
     */
    public static DevelopmentDatabase of(Path repository, String schemaModule, int major) {
        Path folder = repository.resolve(".ashlar").resolve("postgres");
        return new DevelopmentDatabase(PersistentServer.in(folder, major), databaseName(schemaModule));
    }

    /**
     * Starts the server and creates the database, as far as that is still to be done.
     *
     * @return the database's address as {@code DATABASE_URL} has it
     * @throws EmbeddedServerException when the server can't be had
     */
    public String up() {
        ServerAddress address = server.start();
        try (Connection connection = DriverManager.getConnection(address.jdbcUrl("postgres"))) {
            if (!exists(connection)) {
                create(connection);
            }
        } catch (SQLException e) {
            throw new EmbeddedServerException(
                    "development database " + name,
                    String.valueOf(e.getMessage()),
                    "Look into the server's log, "
                            + server.log().map(Path::toString).orElse("which is not there")
                            + "; make db-down and make db-up start it anew.");
        }
        return address.url(name);
    }

    /** Stops the server, which keeps its data; false when it did not run. */
    public boolean down() {
        return server.stop();
    }

    /** The database's address while the server runs. */
    public Optional<String> running() {
        return server.running().map(address -> address.url(name));
    }

    /** Starts what is to be started, and tells the command line that opens the database in psql. */
    public List<String> psql() {
        return List.of("psql", up());
    }

    /** The server's log; empty when it was never started. */
    public Optional<Path> log() {
        return server.log();
    }

    /** Lower-case letters, digits and underscores, so that it needs quotes nowhere: {@code app_sample_schema}. */
    static String databaseName(String schemaModule) {
        String words = schemaModule.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String trimmed = words.replaceAll("^_|_$", "");
        String name = trimmed.isEmpty() || Character.isDigit(trimmed.charAt(0)) ? "dev_" + trimmed : trimmed;
        return name.substring(0, Math.min(name.length(), 63));
    }

    private boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            if (!THERE_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }
}
