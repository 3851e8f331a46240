package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.OlderReleases;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.Json;
import dev.ashlar.migrate.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command {@code files}: lists what the image carries, after the same checks as before a run. */
final class FilesRun {
    private final Settings settings;
    private final CarriedFiles carried;
    private final boolean json;
    private final RunContext context;

    FilesRun(Settings settings, CarriedFiles carried, boolean json, RunContext context) {
        this.settings = settings;
        this.carried = carried;
        this.json = json;
        this.context = context;
    }

    RunResult run() {
        List<MigrationFile> files = carried.folder().files();
        Optional<MigrationVersion> head = carried.folder().newest();
        context.log().answer(json ? json(files, head) : text(files, head));
        return new RunResult(ExitCode.DONE, files.size() + " files", List.of(), head, List.of());
    }

    private String text(List<MigrationFile> files, Optional<MigrationVersion> head) {
        return files.stream()
                        .map(file -> "%s  %d bytes".formatted(file, file.size()))
                        .collect(Collectors.joining("\n"))
                + "\n%d files, head %s, history table %s"
                        .formatted(
                                files.size(),
                                head.map(MigrationVersion::toString).orElse("none"),
                                carried.history(settings));
    }

    private String json(List<MigrationFile> files, Optional<MigrationVersion> head) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("history", carried.history(settings));
        answer.put("head", head.map(MigrationVersion::toString).orElse("none"));
        answer.put("sum", carried.sum().isPresent());
        answer.put("files", files.stream().map(FilesRun::fields).toList());
        return Json.of(answer);
    }

    private static Map<String, Object> fields(MigrationFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", file.name().text());
        fields.put("kind", file.kind().name().toLowerCase(Locale.ROOT));
        file.version().ifPresent(version -> fields.put("version", version.toString()));
        fields.put("bytes", file.size());
        fields.put("sha256", file.sha256());
        if (file.kind().isScript()) {
            fields.put(
                    "olderReleases",
                    file.header()
                            .map(ScriptHeader::olderReleases)
                            .orElse(OlderReleases.UNKNOWN)
                            .word());
        }
        return fields;
    }
}
