package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The run's last words for Kubernetes: one JSON object of at most 4 KiB in the termination message. */
final class Report {
    private static final int MOST_BYTES = 4096;
    private static final int MOST_FILES = 20;

    private Report() {}

    /** The JSON, its message cut until it fits. */
    static String json(String command, RunResult result) {
        String message = result.message();
        String json = json(command, result, message);
        while (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES && !message.isEmpty()) {
            message = message.substring(0, message.length() * 3 / 4);
            json = json(command, result, message + "…");
        }
        return json;
    }

    private static String json(String command, RunResult result, String message) {
        List<String> files = result.files();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("command", command);
        fields.put("exit", result.exit().code());
        fields.put("head", result.head().map(MigrationVersion::toString).orElse(null));
        fields.put("count", files.size());
        fields.put("files", files.subList(Math.max(0, files.size() - MOST_FILES), files.size()));
        fields.put("message", message);
        return Json.of(fields);
    }

    /** Writes it; nothing is lost when that fails, for the log says the same. */
    static boolean write(Path file, String command, RunResult result) {
        try {
            Files.writeString(file, json(command, result));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
