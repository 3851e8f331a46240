package dev.ashlar.migrate.database;

import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.OlderReleases;
import dev.ashlar.migrate.files.ScriptHeader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The table {@code <history>_audit}: who did what, when, how long it took, from which image. Rows are only added. */
public final class Audit {
    /** What was done. */
    public enum Action {
        MIGRATE("migrate"),
        UNDO("undo"),
        BASELINE("baseline");

        private final String word;

        Action(String word) {
            this.word = word;
        }
    }

    private final Connection connection;
    private final Names names;
    private final String image;

    public Audit(Connection connection, Names names, String image) {
        this.connection = connection;
        this.names = names;
        this.image = image;
    }

    public void create() throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute("""
                    create table if not exists %s (
                        id bigint generated always as identity primary key,
                        happened_at timestamptz not null default clock_timestamp(),
                        action text not null,
                        version text,
                        script text not null,
                        checksum integer,
                        actor text not null default session_user,
                        milliseconds bigint not null,
                        image text,
                        older_releases text not null
                    )""".formatted(names.auditTable()));
        }
        WriteRights.withdraw(connection, names.auditTable());
    }

    /** Adds what was done with a script; belongs into the transaction that did it. */
    public void add(Action action, MigrationFile file, long millis) throws SQLException {
        String sql = """
                insert into %s (action, version, script, checksum, milliseconds, image, older_releases)
                values (?, ?, ?, ?, ?, nullif(?, ''), ?)""".formatted(names.auditTable());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, action.word);
            insert.setString(2, file.version().map(MigrationVersion::toString).orElse(null));
            insert.setString(3, file.name().text());
            insert.setInt(4, file.flywayChecksum());
            insert.setLong(5, millis);
            insert.setString(6, image);
            insert.setString(
                    7,
                    file.header()
                            .map(ScriptHeader::olderReleases)
                            .orElse(OlderReleases.UNKNOWN)
                            .word());
            insert.executeUpdate();
        }
    }

    /** What was recorded, when each script was last applied, about releases before it; by the script's name. */
    public Map<String, OlderReleases> olderReleases() throws SQLException {
        String sql = "select script, older_releases from %s where action = 'migrate' order by id"
                .formatted(names.auditTable());
        Map<String, OlderReleases> byScript = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byScript.put(
                        row.getString(1), OlderReleases.parse(row.getString(2)).orElse(OlderReleases.UNKNOWN));
            }
        }
        return byScript;
    }
}
