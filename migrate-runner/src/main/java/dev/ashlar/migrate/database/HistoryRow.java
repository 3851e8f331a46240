package dev.ashlar.migrate.database;

import dev.ashlar.migrate.files.MigrationVersion;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history table, in Flyway's format.
 *
 * @param rank the order of applying
 * @param version as written, null for repeatable scripts
 * @param description the script's title
 * @param type {@code SQL}, {@code BASELINE}, {@code SCHEMA} …
 * @param script the file's name
 * @param checksum Flyway's checksum
 * @param by the role that applied it
 * @param on when, in the server's time zone at that moment
 * @param millis how long it took
 * @param success false for what Flyway could not roll back
 */
public record HistoryRow(
        int rank,
        @Nullable String version,
        String description,
        String type,
        String script,
        @Nullable Integer checksum,
        String by,
        LocalDateTime on,
        int millis,
        boolean success) {

    /** The version, empty for repeatable scripts and for versions that are none of ours ({@code 1.2.3}). */
    public Optional<MigrationVersion> parsed() {
        return version == null ? Optional.empty() : MigrationVersion.parse(version);
    }

    public boolean isRepeatable() {
        return version == null && type.equals("SQL");
    }
}
