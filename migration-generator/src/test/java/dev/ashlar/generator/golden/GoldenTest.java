package dev.ashlar.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.Rehearsal;
import dev.ashlar.generator.rehearse.RehearsalResult;
import dev.ashlar.generator.rehearse.ShadowServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden case says what the planner writes, and a real PostgreSQL runs it: there, and back. */
final class GoldenTest {
    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final int MAJOR = 18;

    /** Set, the expected SQL is written anew, to be read in the diff. */
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    @TestFactory
    Stream<DynamicTest> theSqlIsWhatTheFolderHoldsAndDoesWhatItSays() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            List<Path> folders = paths.filter(path -> Files.exists(path.resolve("before.snapshot")))
                    .sorted()
                    .toList();
            assertThat(folders).hasSizeGreaterThan(70);
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            ROOT.relativize(folder).toString().replace('-', ' '), () -> verify(folder)));
        }
    }

    private static void verify(Path folder) {
        GoldenCase golden = new GoldenCase(folder);
        assertThat(golden.difference().questions()).isEmpty();
        assertThat(golden.difference().unused()).isEmpty();
        if (REWRITE) {
            golden.rewrite();
        }
        assertThat(golden.rendered()).isNotEmpty().isEqualTo(golden.expected());
        RehearsalResult result = Rehearsal.prove(
                ShadowServer.of(MAJOR),
                "flyway_schema_history",
                golden.history(),
                golden.migrations(),
                List.of(golden.creation()));
        assertThat(result.disproofs()).isEmpty();
        assertThat(result.undone()).isTrue();
    }
}
