package dev.ashlar.generator.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.generator.state.reader.Sample;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a person gets to read: a small schema that has some of everything, and its source to the letter. With {@code
 * -Dashlar.golden=write} the expected files are written anew, for a person to look at the difference.
 */
final class GoldenPullTest {
    private static final String PACKAGE = "com.acme.shop";

    @Test
    void aSmallSchemaIsPulledToTheLetter() throws Exception {
        Path folder = Path.of("src/test/resources/pulled/shop");
        SchemaDef read;
        try (ShadowDatabase database = Sample.database(17, Files.readString(folder.resolve("shop.sql")))) {
            read = database.read(ReadOptions.of("history")).schema();
        }
        SortedMap<String, String> pulled = new TreeMap<>();
        for (SourceFile file : PulledSource.of(PulledSchema.of(read), PACKAGE)) {
            pulled.put(file.path().substring(file.path().lastIndexOf('/') + 1), file.text());
        }
        if (System.getProperty("ashlar.golden", "").equals("write")) {
            for (String name : expected(folder).keySet()) {
                Files.delete(folder.resolve(name));
            }
            for (var file : pulled.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }

        SortedMap<String, String> expected = expected(folder);
        assertThat(pulled.keySet()).isEqualTo(expected.keySet());
        pulled.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }

    private static SortedMap<String, String> expected(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                String name = Objects.toString(file.getFileName());
                if (name.endsWith(".java")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
