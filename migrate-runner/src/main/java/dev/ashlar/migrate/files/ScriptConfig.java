package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.util.List;

/**
 * How a script has to be run, as the file {@code <script>.conf} beside it says in Flyway's words.
 *
 * @param executeInTransaction whether the script is one transaction; false for statements such as
 *     {@code create index concurrently} that refuse one
 */
public record ScriptConfig(boolean executeInTransaction) {
    /** A script without a script config. */
    public static final ScriptConfig DEFAULT = new ScriptConfig(true);

    private static final String KEY = "executeInTransaction";
    private static final List<String> KNOWN_TO_FLYWAY =
            List.of("encoding", "placeholderReplacement", "shouldExecute", "group");

    /** The file's text. */
    public String render() {
        return KEY + "=" + executeInTransaction + "\n";
    }

    /**
     * Reads a script config.
     *
     * @throws BrokenFilesException for any line but {@code executeInTransaction=true|false}, comments and blank lines
     */
    public static ScriptConfig parse(MigrationFile file) {
        ScriptConfig config = DEFAULT;
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String place = file.name() + ":" + (i + 1);
            String[] pair = line.split("\\s*=\\s*", 2);
            if (!pair[0].equals(KEY)) {
                boolean known = KNOWN_TO_FLYWAY.contains(pair[0]);
                throw new BrokenFilesException(
                        known ? Kind.UNSUPPORTED : Kind.HEADER,
                        place,
                        (known ? "%s is a key of Flyway's that is not supported here" : "unknown key %s")
                                .formatted(pair[0]),
                        "Remove the line; the key that a script config may have is executeInTransaction.");
            }
            if (pair.length < 2 || !(pair[1].equals("true") || pair[1].equals("false"))) {
                throw new BrokenFilesException(
                        Kind.HEADER,
                        place,
                        "executeInTransaction is true or false",
                        "Write executeInTransaction=false.");
            }
            config = new ScriptConfig(pair[1].equals("true"));
        }
        return config;
    }
}
