package dev.ashlar.migrate.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows of {@code fingerprint.sql}. PostgreSQL prints definitions as the session's settings say, so they are read
 * under fixed settings, which a rollback takes back: the caller's session and transaction stay as they were.
 */
public final class Fingerprint {
    private static final String SETTINGS = """
            select set_config(name, value, true)
            from (values
              ('search_path', ''),
              ('datestyle', 'ISO, YMD'),
              ('intervalstyle', 'postgres'),
              ('timezone', 'UTC'),
              ('extra_float_digits', '1'),
              ('bytea_output', 'hex'),
              ('quote_all_identifiers', 'off'),
              ('lc_monetary', 'C'),
              ('jit', 'off')
            ) setting (name, value)
            """;

    private static final String QUERY = resource("fingerprint.sql");

    private Fingerprint() {}

    /**
     * Every object that this database holds in schemas of its own, except the history table and its companions.
     *
     * @param historyTable the history table's name, alone or as {@code schema.table}; need not exist
     * @throws SQLException also when the connection's transaction has failed already
     */
    public static List<CatalogRow> read(Connection connection, String historyTable) throws SQLException {
        if (!connection.getAutoCommit()) {
            Savepoint before = connection.setSavepoint();
            try {
                return rows(connection, historyTable);
            } finally {
                connection.rollback(before);
            }
        }
        connection.setAutoCommit(false);
        try {
            return rows(connection, historyTable);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static List<CatalogRow> rows(Connection connection, String historyTable) throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute(SETTINGS);
        }
        List<CatalogRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, historyTable);
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(new CatalogRow(
                            result.getString(1), result.getString(2), result.getString(3), result.getString(4)));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static String resource(String name) {
        try (InputStream in = Fingerprint.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
