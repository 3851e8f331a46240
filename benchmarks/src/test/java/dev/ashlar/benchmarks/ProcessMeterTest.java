package dev.ashlar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessMeterTest {
    @TempDir
    Path folder;

    @Test
    void secondsAreReadAsMillisecondsAndTheTwoKindsOfProcessorTimeAreAdded() {
        assertThat(ProcessMeter.sample("1.250 0.310 0.042\n", "2048")).isEqualTo(new Sample(1250, 352, 2048));
    }

    @Test
    void aSleepingProcessTakesTimeButNoProcessor() {
        Sample sample = meter().measure(contestant(Map.of(), "sleep", "0.3"));
        assertThat(sample.wall()).isGreaterThanOrEqualTo(300);
        assertThat(sample.cpu()).isLessThan(sample.wall());
    }

    @Test
    void theProcessorTimeOfChildrenCounts() {
        String count = "i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done";
        Sample sample = meter().measure(contestant(Map.of(), "sh", "-c", "sh -c '" + count + "'; true"));
        assertThat(sample.cpu()).isPositive();
    }

    @Test
    void theEnvironmentAndArgumentsWithSpacesReachTheProcess() {
        Contestant contestant = contestant(
                Map.of("JOB", "a b"), "sh", "-c", "test \"$JOB\" = 'a b' && test \"$1\" = 'c d'", "sh", "c d");
        assertThat(meter().measure(contestant).memory()).isZero();
    }

    @Test
    void aFailureIsNoFigure() {
        assertThatThrownBy(() -> meter().measure(contestant(Map.of(), "sh", "-c", "echo no room >&2; exit 3")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with 3")
                .hasMessageContaining("no room");
    }

    private ProcessMeter meter() {
        return new ProcessMeter(folder, "");
    }

    private Contestant contestant(Map<String, String> environment, String... command) {
        return new Contestant(Role.OURS, "a process", folder, environment, List.of(command));
    }
}
