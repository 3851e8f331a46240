package dev.ashlar.migrate.database;

import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The history table: which scripts ran, in the rows that Flyway reads and writes. */
public final class History {
    /** What Flyway writes in place of a description and a script. */
    private static final String BASELINE = "<< Flyway Baseline >>";

    private final Connection connection;
    private final Names names;

    public History(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    /** Every row, in the order of applying. */
    public List<HistoryRow> rows() throws SQLException {
        String sql = """
                select installed_rank, version, description, type, script, checksum, installed_by, installed_on,
                       execution_time, success
                from %s order by installed_rank""".formatted(names.historyTable());
        List<HistoryRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                rows.add(new HistoryRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Integer.class),
                        row.getString(7),
                        row.getObject(8, LocalDateTime.class),
                        row.getInt(9),
                        row.getBoolean(10)));
            }
        }
        return rows;
    }

    /** Writes the row of a script that ran, as Flyway would. */
    public void add(MigrationFile file, long millis) throws SQLException {
        String sql = """
                insert into %1$s (installed_rank, version, description, type, script, checksum, installed_by,
                                  execution_time, success)
                select coalesce(max(installed_rank), 0) + 1, ?, ?, 'SQL', ?, ?, current_user, ?, true from %1$s""".formatted(names.historyTable());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(
                    1, file.version().map(version -> versionAsWritten(file)).orElse(null));
            insert.setString(2, file.name().title());
            insert.setString(3, file.name().text());
            insert.setInt(4, file.flywayChecksum());
            insert.setInt(5, (int) Math.min(Integer.MAX_VALUE, millis));
            insert.executeUpdate();
        }
    }

    /** Writes the row that Flyway calls a baseline: all up to this file's version counts as applied. */
    public void addBaseline(MigrationFile last) throws SQLException {
        String sql = """
                insert into %1$s (installed_rank, version, description, type, script, checksum, installed_by,
                                  execution_time, success)
                select coalesce(max(installed_rank), 0) + 1, ?, ?, 'BASELINE', ?, null, current_user, 0, true from %1$s""".formatted(names.historyTable());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, versionAsWritten(last));
            insert.setString(2, BASELINE);
            insert.setString(3, BASELINE);
            insert.executeUpdate();
        }
    }

    /** Removes the rows of one version and part, for an undo. */
    public void remove(MigrationVersion version, List<HistoryRow> rows) throws SQLException {
        String sql = "delete from %s where installed_rank = ?".formatted(names.historyTable());
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (HistoryRow row : rows) {
                if (row.parsed().filter(version::equals).isPresent()) {
                    delete.setInt(1, row.rank());
                    delete.executeUpdate();
                }
            }
        }
    }

    private static String versionAsWritten(MigrationFile file) {
        String name = file.name().text();
        return name.substring(1, name.indexOf("__"));
    }
}
