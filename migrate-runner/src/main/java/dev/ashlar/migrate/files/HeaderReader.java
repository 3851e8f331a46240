package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the header lines of one script. */
final class HeaderReader {
    private static final String FIRST = "-- ashlar:";
    private static final Pattern PART = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");
    private static final Pattern SERVER = Pattern.compile("[0-9]{2}(\\.\\.[0-9]{2})?");
    private static final String REMEDY = "Write -- ashlar:1 version=0007 server=15..18 transaction=yes"
            + " older-releases=unknown, or remove the header.";

    private final String place;
    private @Nullable MigrationVersion version;
    private int part = 1;
    private int parts = 1;
    private String server = "";
    private boolean transaction = true;
    private OlderReleases olderReleases = OlderReleases.UNKNOWN;
    private final List<String> decided = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private @Nullable String noUndo;
    private boolean backfill;

    private HeaderReader(String place) {
        this.place = place;
    }

    static Optional<ScriptHeader> read(String place, String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!body.startsWith(FIRST)) {
            return Optional.empty();
        }
        HeaderReader reader = new HeaderReader(place);
        List<String> lines =
                body.lines().takeWhile(line -> line.startsWith("-- ")).toList();
        reader.firstLine(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i).substring(3));
        }
        return Optional.of(reader.header());
    }

    private void firstLine(String line) {
        String[] words = line.substring(FIRST.length()).strip().split("\\s+", -1);
        if (!words[0].equals("1")) {
            throw broken(
                    1,
                    "the header is of format %s, this release knows format 1".formatted(words[0]),
                    "Run it with the release that wrote it.");
        }
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            if (pair.length < 2) {
                throw broken(1, "%s has no value".formatted(words[i]), REMEDY);
            }
            key(pair[0], pair[1]);
        }
    }

    private void key(String key, String value) {
        switch (key) {
            case "version" ->
                version = MigrationVersion.parse(value)
                        .filter(parsed -> !parsed.isPart())
                        .orElseThrow(() -> broken(1, "version=%s is not a whole version".formatted(value), REMEDY));
            case "part" -> part(value);
            case "server" -> {
                if (!SERVER.matcher(value).matches()) {
                    throw broken(1, "server=%s is not a version or a range".formatted(value), REMEDY);
                }
                server = value;
            }
            case "transaction" -> {
                if (!value.equals("yes") && !value.equals("no")) {
                    throw broken(1, "transaction=%s is neither yes nor no".formatted(value), REMEDY);
                }
                transaction = value.equals("yes");
            }
            case "older-releases" ->
                olderReleases = OlderReleases.parse(value)
                        .orElseThrow(() -> broken(
                                1, "older-releases=%s is neither safe, unsafe nor unknown".formatted(value), REMEDY));
            default -> throw broken(1, "unknown key %s".formatted(key), REMEDY);
        }
    }

    private void part(String value) {
        Matcher matcher = PART.matcher(value);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            throw broken(1, "part=%s is not k/n with k at most n".formatted(value), REMEDY);
        }
        part = Integer.parseInt(matcher.group(1));
        parts = Integer.parseInt(matcher.group(2));
    }

    /** A line that is neither is an ordinary comment of the script. */
    private void line(int number, String line) {
        if (line.startsWith("decided: ")) {
            decided.add(line.substring("decided: ".length()).strip());
        } else if (line.startsWith("changes: ")) {
            changes.addAll(List.of(line.substring("changes: ".length()).strip().split(";\\s+", -1)));
        } else if (line.startsWith("ashlar:")) {
            word(number, line.substring("ashlar:".length()));
        }
    }

    private void word(int number, String line) {
        String word = line.strip().split("\\s+", 2)[0];
        switch (word) {
            case "no-undo" -> {
                noUndo = line.substring("no-undo".length()).strip();
                if (noUndo.isEmpty()) {
                    throw broken(number, "no-undo has no reason", "Write -- ashlar:no-undo and why.");
                }
            }
            case "backfill" -> backfill = true;
            default ->
                throw broken(
                        number,
                        "unknown header word %s".formatted(word),
                        "Remove the line; the header words are no-undo and backfill.");
        }
    }

    private ScriptHeader header() {
        if (version == null) {
            throw broken(1, "the header has no version", REMEDY);
        }
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    private BrokenFilesException broken(int line, String cause, String remedy) {
        return new BrokenFilesException(Kind.HEADER, place + ":" + line, cause, remedy);
    }
}
