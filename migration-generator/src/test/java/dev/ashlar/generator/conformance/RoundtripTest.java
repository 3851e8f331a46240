package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Schemas on the way through Java and back. */
final class RoundtripTest {
    @Test
    void whatIsPulledAndCompiledMakesTheSameSchema() {
        Map<String, String> outcomes = Run.outcomes(Run.of(Suite.ROUNDTRIP, new PulledEngine(), ".*"));

        assertThat(outcomes)
                .containsEntry("real/garden", "same")
                .containsEntry(
                        "real/broken", "unloadable: broken.sql:1: type \"nothing_of_that_name\" does not exist (42704)")
                .hasSize(2);
    }

    @Test
    void anEngineThatDoesNothingDoesNotPass() {
        Map<String, String> outcomes =
                Run.outcomes(Run.of(Suite.ROUNDTRIP, (from, to) -> new Engine.Scripts(List.of()), "real/garden"));

        assertThat(outcomes.get("real/garden")).startsWith("different: ");
    }
}
