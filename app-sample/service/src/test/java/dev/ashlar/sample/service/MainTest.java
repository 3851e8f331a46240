package dev.ashlar.sample.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void itListensWithoutWaitingForADatabaseAndStopsWhenTold() throws Exception {
        ProcessBuilder builder =
                SampleDatabase.java("dev.ashlar.sample.service.Main").redirectErrorStream(true);
        builder.environment().putAll(Map.of("HTTP_PORT", "0", "POSTGRES_USER", "nobody"));
        Process service = builder.start();
        try (BufferedReader output = service.inputReader()) {
            assertThat(output.readLine()).matches("killboard: listening on port \\d+");
            // By its handle, for the process itself would close the output that is yet to be read.
            service.toHandle().destroy();
            assertThat(output.lines().collect(Collectors.joining("\n"))).contains("killboard: stopping");
            assertThat(service.waitFor()).isEqualTo(128 + 15);
        } finally {
            service.destroyForcibly();
        }
    }

    @Test
    void withoutSettingsItSaysWhatIsMissingAndEndsInTwo() throws Exception {
        ProcessBuilder builder =
                SampleDatabase.java("dev.ashlar.sample.service.Main").redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(POSTGRES|DB|PG|DATABASE).*"));
        Process service = builder.start();
        try (BufferedReader output = service.inputReader()) {
            assertThat(output.readLine()).startsWith("killboard: Nobody to log in as");
            assertThat(service.waitFor()).isEqualTo(2);
        }
    }
}
