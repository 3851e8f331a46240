package dev.ashlar.migrate.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code .env} file: {@code NAME=value} lines, values plain or quoted. What the environment has set already wins. */
final class EnvFile {
    private static final Pattern LINE = Pattern.compile("(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*");

    private EnvFile() {}

    /**
     * The environment with the file's variables added.
     *
     * @param terminal whether a person sits at a terminal; then {@code .env} is read without being named
     */
    static Map<String, String> merge(Map<String, String> environment, Path directory, boolean terminal) {
        String named = environment.getOrDefault("ENV_FILE", "");
        Path file = directory.resolve(named.isEmpty() ? ".env" : named);
        if (named.isEmpty() && (!terminal || !Files.exists(file))) {
            return environment;
        }
        Map<String, String> merged = read(file);
        environment.forEach((name, value) -> {
            if (!value.isEmpty()) {
                merged.put(name, value);
                merged.remove(name.endsWith("_FILE") ? name.substring(0, name.length() - 5) : name + "_FILE");
            }
        });
        return merged;
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> values = new HashMap<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new SettingsException(List.of("%s cannot be read (%s). Create it, or unset ENV_FILE."
                    .formatted(file, e.getClass().getSimpleName())));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new SettingsException(
                        List.of("%s:%d is not a line NAME=value. Correct or remove it.".formatted(file, i + 1)));
            }
            values.put(matcher.group(1), unquote(matcher.group(2)));
        }
        return values;
    }

    /** Inside double quotes a backslash takes the next character as it is; a plain value ends at a blank and a hash. */
    private static String unquote(String value) {
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1);
        }
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1)
                    .replaceAll("\\\\n", "\n")
                    .replaceAll("\\\\(.)", "$1");
        }
        return value.replaceFirst("\\s+#.*$", "");
    }
}
