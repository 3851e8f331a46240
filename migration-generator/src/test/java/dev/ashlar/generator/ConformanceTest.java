package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ashlar.generator.conformance.Engine;
import dev.ashlar.generator.conformance.PgDump;
import dev.ashlar.generator.conformance.Suite;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of conformance tests says and ends in; the engine here does nothing at all. */
final class ConformanceTest {
    private static final Engine NOTHING = (from, to) -> new Engine.Scripts(List.of());

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();

    @Test
    void casesThatDoNotPassEndInThree() throws URISyntaxException {
        Report report = conformance().run(Suite.CORPUS, cases(), "15", "tables/", "");

        assertThat(report.exit()).isEqualTo(Exit.PENDING);
        assertThat(report.lines())
                .containsExactly(
                        "PostgreSQL 15: 1 same, 2 different",
                        "repo                            same   different      failed     refused  unloadable",
                        "tables                             1           2           0           0           0",
                        "all                                1           2           0           0           0",
                        "wrote target/corpus/report-15.tsv",
                        "1 passed, 2 failed");
        assertThat(folder.resolve("target/corpus/report-15.tsv")).exists();
        assertThat(progress).hasSize(3).last().isEqualTo("PostgreSQL 15: 3 of 14, 1 same, 2 different");
    }

    @Test
    void whatCannotBeLoadedIsNoFailure() throws URISyntaxException {
        Report report = conformance().run(Suite.CORPUS, cases(), "15", "broken/", "");

        assertThat(report.exit()).isEqualTo(Exit.DONE);
        assertThat(report.lines()).startsWith("PostgreSQL 15: 3 unloadable").endsWith("0 passed, 0 failed");
    }

    @Test
    void aFolderWithoutCasesIsRefused() {
        assertThatThrownBy(() -> conformance().run(Suite.EVOLUTIONS, folder.toString(), "", "", ""))
                .isInstanceOfSatisfying(
                        Failure.class, it -> assertThat(it.exit()).isEqualTo(Exit.USAGE))
                .hasMessageContaining("there are no cases for evolutions");
    }

    @Test
    void aServerThatNobodyHasIsRefused() {
        assertThatThrownBy(() -> conformance().run(Suite.CORPUS, cases(), "15,9", "", ""))
                .isInstanceOfSatisfying(
                        Failure.class, it -> assertThat(it.exit()).isEqualTo(Exit.USAGE))
                .hasMessageContaining("--pg 9: there is no server of this version");
    }

    @Test
    void aMissingOracleIsNamedWithTheLineThatFetchesIt() {
        Conformance without = new Conformance(
                NOTHING, Map.of("PG_DUMP", "/nowhere/pg_dump"), folder, System::nanoTime, progress::add);

        assertThatThrownBy(() -> without.run(Suite.CORPUS, cases(), "15", "", ""))
                .hasMessageContaining("Run: migration-generator/bin/fetch-pg-dump 15");
    }

    private Conformance conformance() {
        PgDump oracle = PgDump.find(15, System.getenv(), Path.of(System.getProperty("ashlar.root", "..")))
                .orElse(null);
        assumeTrue(oracle != null, "no pg_dump of version 15 or newer; bin/fetch-pg-dump unpacks one");
        return new Conformance(
                NOTHING,
                Map.of("PG_DUMP", Objects.requireNonNull(oracle).program().toString()),
                folder,
                System::nanoTime,
                progress::add);
    }

    private static String cases() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ConformanceTest.class.getResource("/conformance"))
                        .toURI())
                .toString();
    }
}
