package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * {@code ashlar.sum}: one list over the migrations folder that says which files there are and what they contain.
 *
 * <p>Its lines are chained, so two branches that took one number collide in version control, and a deleted or edited
 * line is seen; the runner's image carries it as its manifest.
 *
 * @param head the newest whole version; null while there is none
 * @param schema SHA-256 in hex of the bytes of {@code schema.snapshot}
 * @param history the name of the history table
 * @param outOfOrder whether a migration may be applied after a newer one
 * @param entries one per file, in order
 */
public record Sum(
        @Nullable MigrationVersion head, String schema, String history, boolean outOfOrder, List<SumEntry> entries) {
    static final String RESTORE = "Restore ashlar.sum from version control, or generate again.";

    /** The history table when the settings name none. */
    public static final String DEFAULT_HISTORY = "flyway_schema_history";

    private static final String FORMAT = "ashlar.sum 1";
    private static final List<String> HEAD_KEYS = List.of("head", "schema", "history", "outOfOrder");

    public Sum {
        entries = List.copyOf(entries);
    }

    /** The sum of a folder, as the generator writes it. */
    public static Sum of(MigrationFolder folder, byte[] snapshot, String history, boolean outOfOrder) {
        List<SumEntry> entries = new ArrayList<>();
        String chain = "";
        for (MigrationFile file : folder.files()) {
            SumEntry entry = SumEntry.of(file, chain);
            entries.add(entry);
            chain = entry.chain();
        }
        return new Sum(folder.newest().orElse(null), Digests.sha256(snapshot), history, outOfOrder, entries);
    }

    /**
     * Reads the sum of a folder; empty when it has none.
     *
     * @throws BrokenFilesException naming the first line that cannot be read
     */
    public static Optional<Sum> read(Path folder) throws IOException {
        Path file = folder.resolve(MigrationFolder.SUM);
        return Files.exists(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    }

    /** Writes {@code ashlar.sum} into a folder. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(MigrationFolder.SUM), render());
    }

    /** Reads the text of an {@code ashlar.sum}; line ends may be CRLF. */
    public static Sum parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw broken(1, "the file does not start with \"" + FORMAT + "\"");
        }
        Map<String, String> head = new LinkedHashMap<>();
        List<SumEntry> entries = new ArrayList<>();
        boolean inHead = true;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                inHead = false;
            } else if (inHead) {
                String[] pair = line.split(" ", 2);
                if (pair.length < 2 || !HEAD_KEYS.contains(pair[0]) || head.put(pair[0], pair[1]) != null) {
                    throw broken(i + 1, "not a head line: " + line);
                }
            } else {
                entries.add(SumEntry.parse(MigrationFolder.SUM + ":" + (i + 1), line));
            }
        }
        return of(head, entries);
    }

    private static Sum of(Map<String, String> head, List<SumEntry> entries) {
        String version = value(head, "head");
        String schema = value(head, "schema");
        String outOfOrder = value(head, "outOfOrder");
        if (!schema.matches("sha256:[0-9a-f]{64}")) {
            throw broken(1, "schema " + schema + " is not sha256:<64 hex digits>");
        }
        if (!outOfOrder.equals("true") && !outOfOrder.equals("false")) {
            throw broken(1, "outOfOrder " + outOfOrder + " is neither true nor false");
        }
        MigrationVersion parsed = version.equals("none")
                ? null
                : MigrationVersion.parse(version).orElseThrow(() -> broken(1, "head " + version + " is not a version"));
        return new Sum(
                parsed,
                schema.substring("sha256:".length()),
                value(head, "history"),
                outOfOrder.equals("true"),
                entries);
    }

    private static String value(Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw broken(1, "the head has no line \"" + key + "\"");
        }
        return value;
    }

    private static BrokenFilesException broken(int line, String cause) {
        return new BrokenFilesException(Kind.CHAIN, MigrationFolder.SUM + ":" + line, cause, RESTORE);
    }

    /** The text of the file. */
    public String render() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(FORMAT);
        text.add("head " + (head == null ? "none" : head.toString()));
        text.add("schema sha256:" + schema);
        text.add("history " + history);
        text.add("outOfOrder " + outOfOrder);
        text.add("");
        entries.forEach(entry -> text.add(entry.render()));
        return text.toString();
    }

    public Optional<SumEntry> find(String name) {
        return entries.stream()
                .filter(entry -> entry.name().text().equals(name))
                .findFirst();
    }

    /**
     * Compares a folder with this list: every file that was added, removed, edited or renumbered since, and every line
     * that breaks the chain. Empty when they agree.
     */
    public List<FileProblem> verify(MigrationFolder folder) {
        return new SumCheck(this, folder).problems();
    }
}
