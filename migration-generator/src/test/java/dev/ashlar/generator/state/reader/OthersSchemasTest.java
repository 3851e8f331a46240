package dev.ashlar.generator.state.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.SchemaDef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other people's schemas, read by path and not part of this repository: {@code -Dashlar.corpus=<folder>}, whose folder
 * {@code real} holds them. What is read of each makes the same schema again.
 */
final class OthersSchemasTest {
    /** What psql does itself, and what the driver does not allow. */
    private static final Pattern OF_PSQL = Pattern.compile("(?im)^(set client_encoding.*|\\\\.*)$");

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void whatIsReadMakesTheSameSchemaAgain(int major) throws Exception {
        String named = System.getProperty("ashlar.corpus", "");
        assumeTrue(!named.isEmpty(), "no schemas of others: name their folder with -Dashlar.corpus=<folder>");
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(named, "real"))) {
            files = found.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
        List<String> same = new ArrayList<>();
        for (Path file : files) {
            try (ShadowDatabase database = ShadowServer.of(major).create()) {
                if (loads(database, file)) {
                    SchemaDef schema = Sample.read(database);
                    assertThat(Sample.differences(schema, Sample.copy(major, schema)))
                            .as(file.toString())
                            .isEmpty();
                    same.add(file.getFileName().toString());
                }
            }
        }
        assertThat(same).hasSizeGreaterThan(files.size() / 2);
    }

    private static boolean loads(ShadowDatabase database, Path file) throws Exception {
        try {
            String sql = OF_PSQL.matcher(Files.readString(file)).replaceAll("");
            database.run(List.of(new Script(file.toString(), sql, true)));
            return true;
        } catch (ScriptFailedException e) {
            return false;
        }
    }
}
