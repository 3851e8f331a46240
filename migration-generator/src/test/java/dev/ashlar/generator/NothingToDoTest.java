package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding nothing to do is what every build asks: it must not pay for what only a change needs. */
final class NothingToDoTest {
    @Test
    void noServerNoDriverAndNoPlannerIsLoadedForIt(@TempDir Path folder) throws Exception {
        TinyModule module = TinyModule.in(folder).table("members", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                """, "").compile();
        module.done("generate");

        List<String> loaded = classesLoadedBy("generate", "--check", "--schema", folder.toString());

        assertThat(loaded).contains("dev.ashlar.generator.Generation", "dev.ashlar.generator.diff.Differ");
        assertThat(loaded)
                .filteredOn(name -> name.matches("(org\\.jooq|org\\.flywaydb|org\\.postgresql|java\\.sql)\\..*"
                        + "|dev\\.ashlar\\.(embedded|migrate\\.flyway)\\..*"
                        + "|dev\\.ashlar\\.generator\\.(rehearse|render|source|development)\\..*"
                        + "|dev\\.ashlar\\.generator\\.plan\\.(?!Servers$).*"))
                .isEmpty();
    }

    private static List<String> classesLoadedBy(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.replaceAll(".*\\] (\\S+) source: .*", "$1"))
                .toList();
    }
}
