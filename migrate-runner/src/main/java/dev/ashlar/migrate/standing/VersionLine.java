package dev.ashlar.migrate.standing;

import dev.ashlar.migrate.database.HistoryRow;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One whole version, or one repeatable script, as status shows it.
 *
 * @param version the whole version as text; empty for a repeatable script
 * @param title the description in words
 * @param state how it stands
 * @param applied how many of its files are applied
 * @param files how many files it has
 * @param by who applied its last file; empty when none is
 * @param on when, in the server's time zone
 * @param millis how long its applied files took together
 */
public record VersionLine(
        String version,
        String title,
        VersionState state,
        int applied,
        int files,
        String by,
        Optional<LocalDateTime> on,
        long millis) {

    /** Every version of files and history in order, then the repeatable scripts. */
    public static List<VersionLine> of(Standing standing) {
        Map<MigrationVersion, List<MigrationFile>> wholes = new TreeMap<>();
        for (MigrationFile file : standing.folder().ofKind(FileKind.VERSIONED)) {
            file.version()
                    .ifPresent(version -> wholes.computeIfAbsent(version.whole(), ignored -> new ArrayList<>())
                            .add(file));
        }
        List<VersionLine> lines = new ArrayList<>();
        wholes.forEach((version, files) -> lines.add(line(standing, version.toString(), files)));
        standing.missing().forEach(row -> lines.add(line(row, VersionState.MISSING)));
        standing.foreign().forEach(row -> lines.add(line(row, VersionState.MISSING)));
        standing.ahead().forEach(row -> lines.add(line(row, VersionState.AHEAD)));
        standing.failed().forEach(row -> lines.add(line(row, VersionState.FAILED)));
        standing.folder().ofKind(FileKind.REPEATABLE).forEach(file -> lines.add(line(standing, "", List.of(file))));
        return List.copyOf(lines);
    }

    private static VersionLine line(Standing standing, String version, List<MigrationFile> files) {
        List<HistoryRow> rows =
                files.stream().flatMap(file -> standing.rowOf(file).stream()).toList();
        Optional<HistoryRow> last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
        return new VersionLine(
                version,
                files.get(0).name().title(),
                state(standing, files, rows.size()),
                rows.size(),
                files.size(),
                last.map(HistoryRow::by).orElse(""),
                last.map(HistoryRow::on),
                rows.stream().mapToLong(HistoryRow::millis).sum());
    }

    private static VersionState state(Standing standing, List<MigrationFile> files, int applied) {
        if (files.stream().anyMatch(standing.changed()::contains)) {
            return VersionState.CHANGED;
        }
        if (files.stream().anyMatch(standing.pendingRepeatables()::contains)) {
            return VersionState.PENDING;
        }
        if (applied == files.size()) {
            return VersionState.APPLIED;
        }
        if (files.stream().allMatch(standing::isBelowBaseline)) {
            return VersionState.BASELINED;
        }
        return applied == 0 ? VersionState.PENDING : VersionState.PARTIAL;
    }

    private static VersionLine line(HistoryRow row, VersionState state) {
        String version = row.version() == null ? "" : row.version();
        String text = row.parsed().map(MigrationVersion::toString).orElse(version);
        int applied = state == VersionState.FAILED ? 0 : 1;
        return new VersionLine(
                text, row.description(), state, applied, 0, row.by(), Optional.of(row.on()), row.millis());
    }
}
