package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not the same once: a small pair of schemas for each cause, judged as anyone's are. */
final class CausesTest {
    private static final int NEWEST = 18;

    @ParameterizedTest
    @ValueSource(ints = {15, NEWEST})
    void everyPairLeadsThereAndBack(int major) {
        Path cases = Run.cases().resolveSibling("causes");
        List<CaseResult> results = new ConformanceRun(
                        new CatalogEngine(), Run.oracle(major), major, 2, name -> true, System::nanoTime)
                .run(Suite.CORPUS, cases, (result, soFar) -> {});

        assertThat(results).hasSize(Suite.CORPUS.size(cases)).isNotEmpty();
        assertThat(results)
                .filteredOn(result -> result.outcome() != Outcome.SAME)
                .filteredOn(result -> major == NEWEST || result.outcome() != Outcome.UNLOADABLE)
                .extracting(result -> "%s/%s: %s, %s"
                        .formatted(
                                result.repo(),
                                result.name(),
                                result.outcome().word(),
                                result.verdict().detail()))
                .isEmpty();
    }
}
