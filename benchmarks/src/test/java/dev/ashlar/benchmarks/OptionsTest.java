package dev.ashlar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OptionsTest {
    @Test
    void whatIsNotSaidHasADefault() {
        Options options = Options.parse(List.of("--runs", "3"));
        assertThat(options.runs()).isEqualTo(3);
        assertThat(options.peers()).isEmpty();
        assertThat(options.only()).isEmpty();
    }

    @Test
    void anUnknownFlagIsRefusedByName() {
        assertThatThrownBy(() -> Options.parse(List.of("--peer", "x"))).hasMessageContaining("--peer is unknown");
    }

    @Test
    void aFlagWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--runs"))).hasMessageContaining("--runs");
    }
}
