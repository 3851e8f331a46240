package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.settings.SettingsException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the process.
 *
 * @param command what to do
 * @param confirm the database whose undo is confirmed; empty for none
 */
record Arguments(Command command, String confirm) {
    static final String USAGE = """
            migrate [command] [flags]

              migrate [--to 7]               apply what is pending, or only up to a version
              status [--format text|json]    how files and history stand to each other
              undo [--to 7] [--confirm db]   take the newest version back, or all down to one that stays
              baseline [--to 1]              adopt a database that has all up to a version already
              wait                           wait until the database accepts logins
              files [--format text|json]     list what this image carries, without a database

            The database and all limits are set by the environment: DATABASE_URL or POSTGRES_HOST, POSTGRES_DB,
            POSTGRES_USER, POSTGRES_PASSWORD …, MIGRATIONS_DIR, MIGRATE_…""";

    private static final Set<String> NOT_BUILT = Set.of("validate", "repair", "plan", "changed", "doctor");
    private static final Map<String, Set<String>> FLAGS = Map.of(
            "migrate", Set.of("--to"),
            "status", Set.of("--format"),
            "undo", Set.of("--to", "--confirm"),
            "baseline", Set.of("--to"),
            "wait", Set.of(),
            "files", Set.of("--format"));

    /**
     * Reads the arguments; none at all mean {@code migrate}.
     *
     * @throws SettingsException for what is unknown, or known but not in this release
     */
    static Arguments parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        String first = rest.peekFirst();
        String word = first == null || first.startsWith("-") ? "migrate" : rest.removeFirst();
        if (NOT_BUILT.contains(word)) {
            throw wrong("The command %s is not supported by this release.".formatted(word));
        }
        Set<String> known = FLAGS.get(word);
        if (known == null) {
            throw wrong("There is no command %s.\n\n%s".formatted(word, USAGE));
        }
        return of(word, flags(word, rest, known));
    }

    private static Arguments of(String word, Map<String, String> flags) {
        Command command = switch (word) {
            case "migrate" -> new Command.Migrate(version(flags.get("--to")));
            case "status" -> new Command.Status(json(flags));
            case "undo" -> new Command.Undo(version(flags.get("--to")));
            case "baseline" -> new Command.Baseline(version(flags.get("--to")));
            case "wait" -> new Command.Wait();
            default -> new Command.Files(json(flags));
        };
        return new Arguments(command, flags.getOrDefault("--confirm", ""));
    }

    private static Map<String, String> flags(String word, Deque<String> rest, Set<String> known) {
        Map<String, String> flags = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        while (!rest.isEmpty()) {
            String[] pair = rest.removeFirst().split("=", 2);
            if (!known.contains(pair[0])) {
                problems.add("migrate %s has no flag %s.".formatted(word, pair[0]));
            } else if (pair.length < 2 && rest.isEmpty()) {
                problems.add("%s needs a value.".formatted(pair[0]));
            } else if (flags.put(pair[0], pair.length < 2 ? rest.removeFirst() : pair[1]) != null) {
                problems.add("%s is there twice.".formatted(pair[0]));
            }
        }
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return flags;
    }

    private static @Nullable MigrationVersion version(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return MigrationVersion.parse(text)
                .filter(version -> !version.isPart())
                .orElseThrow(() -> wrong("--to %s is not a whole version. Write --to 7.".formatted(text)));
    }

    private static boolean json(Map<String, String> flags) {
        String format = flags.getOrDefault("--format", "text");
        if (!format.equals("json") && !format.equals("text")) {
            throw wrong("--format %s is neither text nor json.".formatted(format));
        }
        return format.equals("json");
    }

    private static SettingsException wrong(String problem) {
        return new SettingsException(List.of(problem));
    }
}
