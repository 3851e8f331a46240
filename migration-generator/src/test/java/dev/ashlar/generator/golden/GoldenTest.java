package dev.ashlar.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Disproof;
import dev.ashlar.generator.rehearse.Migration;
import dev.ashlar.generator.rehearse.Rehearsal;
import dev.ashlar.generator.rehearse.RehearsalResult;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case gives the SQL that it holds, and a real PostgreSQL runs it: before + migration = after, after + undo =
 * before. With {@code -Dashlar.golden=write} the SQL of all cases is written anew, for review.
 */
final class GoldenTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("ashlar.root"), "migration-generator/src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("ashlar.golden"));
    private static final int SERVER = Integer.getInteger("ashlar.golden.server", 18);

    @TestFactory
    Stream<DynamicTest> theSqlIsAsExpectedAndLeadsThereAndBack() throws IOException {
        List<Path> folders = folders();
        assertThat(folders).hasSizeGreaterThan(90);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        GOLDEN.relativize(folder).toString(), () -> check(GoldenCase.read(folder))));
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN, 2)) {
            return files.filter(file -> GOLDEN.relativize(file).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    private static void check(GoldenCase golden) throws IOException {
        assertThat(golden.difference().questions()).isEmpty();
        if (WRITE) {
            write(golden);
        }
        assertThat(sqlFiles(golden.folder())).containsExactlyInAnyOrderEntriesOf(golden.files());
        assertThat(golden.difference().used())
                .as("decisions that were asked for")
                .containsExactlyInAnyOrderElementsOf(golden.decisions());
        int server = Math.min(
                Math.max(SERVER, golden.servers().lowest()), golden.servers().highest());
        RehearsalResult result = Rehearsal.prove(
                ShadowServer.of(server),
                "flyway_schema_history",
                history(golden),
                golden.parts().stream()
                        .map(part -> new Migration(
                                new Script("direct.sql", part.direct(), true),
                                Optional.of(new Script("undo.sql", part.undo(), true))))
                        .toList(),
                List.of(new Creation("after", creation(golden.after()))));
        assertThat(result.disproofs().stream().map(Disproof::describe)).isEmpty();
        assertThat(result.undone()).isTrue();
    }

    private static List<Script> history(GoldenCase golden) throws IOException {
        List<Script> history = new ArrayList<>(creation(golden.before()));
        history.add(new Script("rows.sql", golden.rows(), true));
        return history;
    }

    private static List<Script> creation(SchemaDef schema) {
        return dev.ashlar.generator.render.Script.createFromNothing(schema).stream()
                .map(sql -> new Script("creation", sql, true))
                .toList();
    }

    /** All that the folder holds beside what {@link GoldenCase} reads. */
    private static Map<String, String> sqlFiles(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!GoldenCase.READ.contains(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void write(GoldenCase golden) throws IOException {
        for (String old : sqlFiles(golden.folder()).keySet()) {
            Files.delete(golden.folder().resolve(old));
        }
        for (Map.Entry<String, String> file : golden.files().entrySet()) {
            Files.writeString(golden.folder().resolve(file.getKey()), file.getValue());
        }
        Files.writeString(golden.folder().resolve("before.snapshot"), SnapshotFile.render(golden.before()));
        Files.writeString(golden.folder().resolve("after.snapshot"), SnapshotFile.render(golden.after()));
    }
}
