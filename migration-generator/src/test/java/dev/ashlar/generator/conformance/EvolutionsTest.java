package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of the steps of a history when it is known what the engine can do. */
final class EvolutionsTest {
    @Test
    void theStatesBeforeAndAfterEveryStepAreACase() {
        Map<String, String> outcomes = Run.outcomes(Run.of(Suite.EVOLUTIONS, new ColumnsEngine(), ".*"));

        assertThat(outcomes)
                .containsEntry("garden/0001", "same")
                .containsEntry("garden/0002", "unloadable: 0002.sql:2: division by zero (22012)")
                .containsEntry("garden/0003", "unloadable: 0003.sql:2: division by zero (22012)")
                .containsEntry("garden/0004", "same")
                .containsEntry("garden/0005", "same")
                .containsEntry("orchard/01_trees", "same")
                .containsEntry(
                        "orchard/02_index",
                        "different: there: +CREATE INDEX trees_by_id ON public.trees USING btree (id)")
                .hasSize(7);
    }

    @Test
    void stepsThatNobodyAskedForAreOnlyLoaded() {
        Engine nothing = (from, to) -> new Engine.Scripts(List.of());

        assertThat(Run.outcomes(Run.of(Suite.EVOLUTIONS, nothing, "garden/0004")))
                .hasSize(1)
                .hasEntrySatisfying(
                        "garden/0004", outcome -> assertThat(outcome).startsWith("different: there: "));
    }

    @Test
    void casesAreCountedBeforeTheyRun() {
        assertThat(Suite.EVOLUTIONS.size(Run.cases())).isEqualTo(7);
        assertThat(Suite.CORPUS.size(Run.cases())).isEqualTo(14);
        assertThat(Suite.CORPUS.size(Run.cases().resolve("pairs/tables"))).isEqualTo(3);
        assertThat(Suite.EVOLUTIONS.size(Run.cases().resolve("evolutions/garden")))
                .isEqualTo(5);
    }
}
