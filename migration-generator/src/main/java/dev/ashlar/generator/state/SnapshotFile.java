package dev.ashlar.generator.state;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * {@code schema.snapshot}: the schema after the newest migration, as text under version control.
 *
 * <p>The first line names the format; every further line is one definition as a JSON object, in the order of their
 * identities, so that a pull request shows one changed column as one changed line and two branches merge by lines.
 */
public final class SnapshotFile {
    private static final String HEADER = "{\"ashlar\":\"snapshot\",\"version\":1}";
    private static final List<String> CONFLICT_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");
    private static final String RESTORE = "Restore the file from version control.";

    private final String name;
    private final NavigableMap<ObjectId, ObjectDef> definitions = new TreeMap<>();
    private final Map<ObjectId, Integer> lines = new HashMap<>();
    private final Map<String, ObjectDef> known = new HashMap<>();

    private SnapshotFile(String name) {
        this.name = name;
    }

    /** The canonical text: the same schema gives the same bytes, everywhere. */
    public static String render(SchemaDef schema) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (!schema.objects().isEmpty()) {
            text.append(Json.lines(schema.objects().values(), DefinitionWriter::json));
        }
        return text.toString();
    }

    /**
     * Reads a snapshot file.
     *
     * @throws BrokenSnapshotException naming the first line that is not what {@link #render} writes
     * @throws IOException when the file cannot be read
     */
    public static SchemaDef read(Path file) throws IOException {
        return read(file, SchemaDef.EMPTY);
    }

    /** Reads a snapshot file that is likely to hold this schema, or most of it: writing it down is faster than reading. */
    public static SchemaDef read(Path file, SchemaDef likely) throws IOException {
        String name = Objects.toString(file.getFileName());
        try {
            return parse(name, Files.readString(file), likely);
        } catch (CharacterCodingException e) {
            throw new BrokenSnapshotException(name, "the file is not UTF-8 text", RESTORE);
        }
    }

    /** Reads the text of a snapshot; {@code name} is the file's name, for errors. */
    public static SchemaDef parse(String name, String text) {
        return parse(name, text, SchemaDef.EMPTY);
    }

    private static SchemaDef parse(String name, String text, SchemaDef likely) {
        String written = render(likely);
        if (written.equals(text)) {
            return likely;
        }
        SnapshotFile file = new SnapshotFile(name);
        file.know(written, likely);
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            file.line(at + 1, lines.get(at));
        }
        if (lines.isEmpty()) {
            throw file.broken(1, "the file is empty", RESTORE);
        }
        return new SchemaDef(file.definitions);
    }

    private void know(String written, SchemaDef schema) {
        Iterator<String> texts = written.lines().skip(1).iterator();
        schema.objects().values().forEach(definition -> known.put(texts.next(), definition));
    }

    private void line(int number, String line) {
        ObjectDef same = number == 1 ? null : known.get(line);
        if (same != null) {
            definition(number, same);
            return;
        }
        if (CONFLICT_MARKERS.stream().anyMatch(line::startsWith)) {
            throw broken(number, "a merge conflict is not resolved", BrokenSnapshotException.AFTER_A_MERGE);
        }
        try {
            Map<String, Object> json = Json.readObject(line);
            if (number == 1) {
                header(json);
            } else {
                definition(number, DefinitionReader.definition(json));
            }
        } catch (IllegalArgumentException e) {
            throw broken(number, Objects.requireNonNullElse(e.getMessage(), "not a definition"), RESTORE);
        }
    }

    private void header(Map<String, Object> json) {
        if (!"snapshot".equals(json.get("ashlar"))) {
            throw broken(1, "the file does not start with " + HEADER, RESTORE);
        }
        if (!Long.valueOf(1).equals(json.get("version"))) {
            throw broken(
                    1,
                    "the snapshot is of version %s, this release knows version 1".formatted(json.get("version")),
                    "Use the release of Ashlar that wrote it.");
        }
        if (json.size() > 2) {
            throw broken(1, "the first line has keys that this release does not know", RESTORE);
        }
    }

    private void definition(int number, ObjectDef definition) {
        Integer earlier = lines.putIfAbsent(definition.id(), number);
        if (earlier != null) {
            throw broken(
                    number,
                    "%s is defined a second time, after line %d".formatted(definition.id(), earlier),
                    "Delete the line that is not in the newest migration.");
        }
        definitions.put(definition.id(), definition);
    }

    private BrokenSnapshotException broken(int line, String cause, String remedy) {
        return new BrokenSnapshotException(name + ":" + line, cause, remedy);
    }
}
