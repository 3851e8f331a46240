package dev.ashlar.generator.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.source.pull.CompiledSource;
import dev.ashlar.generator.source.pull.PulledSource;
import dev.ashlar.generator.state.reader.Sample;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page about coverage says what is so: its table is made from databases with everything in them, one of each version,
 * which are read, pulled into Java, compiled, and compared with variants. With {@code -Dashlar.coverage=write} it is written
 * anew.
 */
final class CoverageTest {
    private static final String BEGIN = "<!-- kinds and properties: written by CoverageTest -->\n";
    private static final String END = "<!-- end of kinds and properties -->\n";

    /** What is declared and never read as such: PostgreSQL does not keep it, or it is read only when asked for. */
    private static final List<String> NOT_READ =
            List.of("raw object", "statement", "view: columns", "extension: version", "extension: comment");

    @TempDir
    private Path folder;

    /** What is known of one row of the table. */
    private static final class Row {
        final Set<Integer> read = new TreeSet<>();
        final Set<Integer> pulled = new TreeSet<>();
        boolean compared;
    }

    private final Map<String, Row> rows = new TreeMap<>();

    @Test
    void thePageSaysWhatIsSo() throws Exception {
        for (int major : EmbeddedServer.majors()) {
            SchemaDef read;
            try (ShadowDatabase database = Sample.database(major, Sample.everything(major) + rest(major))) {
                read = Sample.read(database);
            }
            SchemaDef declared = CompiledSource.declared(
                    PulledSource.of(read, "everything"), folder.resolve(Integer.toString(major)));
            for (ObjectDef definition : read.objects().values()) {
                note(read, definition, major, declared);
            }
        }
        Path page = Path.of(System.getProperty("ashlar.root"), "docs", "coverage.md");
        String text = Files.readString(page);
        String before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        String after = text.substring(text.indexOf(END));
        if (System.getProperty("ashlar.coverage", "").equals("write")) {
            Files.writeString(page, before + table() + after);
        }
        assertThat(Files.readString(page))
                .as("write it anew with -Dashlar.coverage=write")
                .isEqualTo(before + table() + after);
        assertThat(rows).allSatisfy((name, row) -> {
            assertThat(row.compared).as(name).isTrue();
            assertThat(row.pulled).as(name).isEqualTo(row.read);
        });
        assertThat(properties()).allSatisfy(name -> assertThat(rows).containsKey(name));
    }

    /** The rows that there must be, by what the definitions can hold. */
    private static Set<String> properties() {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : definitions(ObjectDef.class)) {
            String kind = Features.words(type.getSimpleName().replace("Def", ""));
            for (RecordComponent component : type.getRecordComponents()) {
                String name = kind + ": " + Features.words(component.getName());
                if (component.getType().isEnum()) {
                    for (Object constant : component.getType().getEnumConstants()) {
                        names.add(name + " " + Features.words(((Enum<?>) constant).name()));
                    }
                } else if (Features.isShown(component.getName())
                        && !component.getName().equals("form")) {
                    names.add(name);
                }
            }
        }
        names.removeIf(name -> NOT_READ.stream().anyMatch(name::startsWith));
        return names;
    }

    private static List<Class<?>> definitions(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(inner -> definitions(inner).stream())
                        .toList()
                : List.of(type);
    }

    private static String rest(int major) throws IOException {
        return resource("rest.sql") + (major >= 18 ? resource("since18.sql") : "");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CoverageTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void note(SchemaDef read, ObjectDef definition, int major, SchemaDef declared) {
        ObjectDef again = declared.get(definition.id());
        Set<String> pulled = again == null ? Set.of() : Features.of(again);
        for (String name : Features.of(definition)) {
            Row row = rows.computeIfAbsent(name, key -> new Row());
            row.read.add(major);
            if (pulled.contains(name)) {
                row.pulled.add(major);
            }
            row.compared = row.compared || isCompared(read, definition, name);
        }
    }

    /** Whether another value of the property, or another object of the kind, is a change. */
    private static boolean isCompared(SchemaDef schema, ObjectDef definition, String name) {
        Map<ObjectId, ObjectDef> others = new TreeMap<>(schema.objects());
        Optional<ObjectDef> other = Otherwise.of(definition, name);
        if (other.isPresent()) {
            others.put(definition.id(), other.get());
        } else {
            others.remove(definition.id());
        }
        return !Differ.backwards(schema, new SchemaDef(new TreeMap<>(others)), List.of())
                .changes()
                .isEmpty();
    }

    private String table() {
        StringBuilder text = new StringBuilder("""
                | kind: property | declared | read | compared | pulled |
                |---|---|---|---|---|
                """);
        rows.forEach((name, row) -> text.append("| %s | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        versions(row.pulled),
                        versions(row.read),
                        row.compared ? "yes" : "no",
                        versions(row.pulled))));
        return text.toString();
    }

    private static String versions(Set<Integer> majors) {
        List<String> spans = new ArrayList<>();
        int first = -1;
        for (int major : majors) {
            if (!majors.contains(major - 1)) {
                first = major;
            }
            if (!majors.contains(major + 1)) {
                spans.add(first == major ? Integer.toString(major) : first + "–" + major);
            }
        }
        return spans.isEmpty() ? "no" : String.join(", ", spans);
    }
}
