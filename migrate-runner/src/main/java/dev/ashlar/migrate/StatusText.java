package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.Json;
import dev.ashlar.migrate.standing.Standing;
import dev.ashlar.migrate.standing.VersionLine;
import dev.ashlar.migrate.standing.VersionState;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How {@code status} is printed: a table for people, JSON for programs. */
final class StatusText {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final List<String> TITLES = List.of("version", "state", "title", "by", "on", "took");

    private StatusText() {}

    static String table(String history, Standing standing, List<VersionLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        for (VersionLine line : lines) {
            boolean ran = line.on().isPresent();
            rows.add(List.of(
                    line.version().isEmpty() ? "R" : line.version(),
                    state(line),
                    line.title(),
                    line.by(),
                    line.on().map(MINUTE::format).orElse(""),
                    ran ? line.millis() + " ms" : ""));
        }
        return "%s\n%s is at %s".formatted(columns(rows), history, head(standing));
    }

    private static String state(VersionLine line) {
        return line.state() == VersionState.PARTIAL
                ? "%s %d/%d".formatted(line.state().word(), line.applied(), line.files())
                : line.state().word();
    }

    private static String columns(List<List<String>> rows) {
        int[] widths = new int[TITLES.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    static String json(String history, Standing standing, List<VersionLine> lines) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("history", history);
        status.put("head", head(standing));
        status.put("versions", lines.stream().map(StatusText::fields).toList());
        return Json.of(status);
    }

    private static Map<String, Object> fields(VersionLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", line.version());
        fields.put("title", line.title());
        fields.put("state", line.state().word());
        fields.put("applied", line.applied());
        fields.put("files", line.files());
        line.on().ifPresent(on -> {
            fields.put("by", line.by());
            fields.put("on", on.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
            fields.put("milliseconds", line.millis());
        });
        return fields;
    }

    private static String head(Standing standing) {
        return standing.head()
                .map(MigrationVersion::whole)
                .map(MigrationVersion::toString)
                .orElse("no version");
    }
}
