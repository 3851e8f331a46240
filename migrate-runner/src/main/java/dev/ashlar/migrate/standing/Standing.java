package dev.ashlar.migrate.standing;

import dev.ashlar.migrate.database.HistoryRow;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.MigrationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One folder of migrations compared with one history: what is applied, pending, missing, changed, failed, ahead. */
public final class Standing {
    private final MigrationFolder folder;
    private final Map<MigrationVersion, HistoryRow> rowOf = new TreeMap<>();
    private final Map<String, HistoryRow> repeatableRowOf = new HashMap<>();
    private final List<HistoryRow> missing = new ArrayList<>();
    private final List<HistoryRow> ahead = new ArrayList<>();
    private final List<HistoryRow> failed = new ArrayList<>();
    private final List<HistoryRow> foreign = new ArrayList<>();
    private final List<HistoryRow> rows;
    private final List<MigrationFile> changed;
    private @Nullable MigrationVersion baseline;

    public Standing(MigrationFolder folder, List<HistoryRow> rows) {
        this.folder = folder;
        this.rows = List.copyOf(rows);
        rows.forEach(this::sort);
        findRowsWithoutFiles();
        changed = folder.ofKind(FileKind.VERSIONED).stream()
                .filter(file -> rowOf(file).filter(row -> !agrees(file, row)).isPresent())
                .toList();
    }

    private void sort(HistoryRow row) {
        Optional<MigrationVersion> version = row.parsed();
        switch (row.type()) {
            case "SCHEMA" -> {}
            case "BASELINE" -> version.ifPresent(found -> baseline = found);
            case "DELETE" -> {
                version.ifPresent(rowOf::remove);
                repeatableRowOf.remove(row.script());
            }
            case "SQL" -> {
                if (!row.success()) {
                    failed.add(row);
                } else if (row.isRepeatable()) {
                    repeatableRowOf.put(row.script(), row);
                } else if (version.isPresent()) {
                    rowOf.put(version.get(), row);
                } else {
                    missing.add(row);
                }
            }
            default -> foreign.add(row);
        }
    }

    private void findRowsWithoutFiles() {
        Set<MigrationVersion> known = new HashSet<>();
        Set<String> scripts = new HashSet<>();
        for (MigrationFile file : folder.files()) {
            if (file.kind() == FileKind.VERSIONED) {
                file.version().ifPresent(known::add);
            }
            scripts.add(file.name().text());
        }
        Optional<MigrationVersion> newest = known.stream().max(Comparator.naturalOrder());
        rowOf.forEach((version, row) -> {
            if (!known.contains(version)) {
                boolean after = newest.isEmpty() || version.compareTo(newest.get()) > 0;
                (after ? ahead : missing).add(row);
            }
        });
        repeatableRowOf.values().stream()
                .filter(row -> !scripts.contains(row.script()))
                .forEach(ahead::add);
    }

    /** Every row of the history, as read. */
    public List<HistoryRow> rows() {
        return rows;
    }

    public MigrationFolder folder() {
        return folder;
    }

    /** The row of a version and part, when it is applied. */
    public Optional<HistoryRow> rowOf(MigrationFile file) {
        return file.kind() == FileKind.REPEATABLE
                ? Optional.ofNullable(repeatableRowOf.get(file.name().text()))
                : file.version().map(rowOf::get);
    }

    /** The versioned files that are not applied, in order. */
    public List<MigrationFile> pending() {
        return folder.ofKind(FileKind.VERSIONED).stream()
                .filter(file -> rowOf(file).isEmpty() && !isBelowBaseline(file))
                .toList();
    }

    /** The repeatable files that were never applied or changed since; none while the history is ahead of the files. */
    public List<MigrationFile> pendingRepeatables() {
        if (!ahead.isEmpty()) {
            return List.of();
        }
        return folder.ofKind(FileKind.REPEATABLE).stream()
                .filter(file -> rowOf(file).filter(row -> agrees(file, row)).isEmpty())
                .toList();
    }

    /** The versioned files that are applied, but not with these bytes. */
    public List<MigrationFile> changed() {
        return changed;
    }

    /** A row without a checksum, as baselines of other tools leave them, agrees with every file. */
    private static boolean agrees(MigrationFile file, HistoryRow row) {
        return row.checksum() == null || Objects.equals(row.checksum(), file.flywayChecksum());
    }

    boolean isBelowBaseline(MigrationFile file) {
        return baseline != null
                && file.version()
                        .filter(version -> version.compareTo(Objects.requireNonNull(baseline)) <= 0)
                        .isPresent();
    }

    /** The version that counts as applied with all before it, where a baseline was noted. */
    public Optional<MigrationVersion> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** The pending files that are older than something applied. */
    public List<MigrationFile> outOfOrder() {
        Optional<MigrationVersion> head = head();
        return pending().stream()
                .filter(file -> head.isPresent()
                        && file.version()
                                .filter(version -> version.compareTo(head.get()) < 0)
                                .isPresent())
                .toList();
    }

    /** The newest version in the history, with its part. */
    public Optional<MigrationVersion> head() {
        Optional<MigrationVersion> newest = rowOf.keySet().stream().max(Comparator.naturalOrder());
        return newest.isPresent() ? newest : Optional.ofNullable(baseline);
    }

    /** Rows whose file is gone although newer files are there. */
    public List<HistoryRow> missing() {
        return List.copyOf(missing);
    }

    /** Rows that are newer than every file. */
    public List<HistoryRow> ahead() {
        return List.copyOf(ahead);
    }

    /** Rows of scripts that failed and could not be rolled back. */
    public List<HistoryRow> failed() {
        return List.copyOf(failed);
    }

    /** Rows of kinds that only other tools write. */
    public List<HistoryRow> foreign() {
        return List.copyOf(foreign);
    }

    /** The applied versions, newest first, each whole and once; without what other images applied. */
    public List<MigrationVersion> appliedWholes() {
        return folder.ofKind(FileKind.VERSIONED).stream()
                .filter(file -> rowOf(file).isPresent())
                .flatMap(file -> file.version().stream())
                .map(MigrationVersion::whole)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
