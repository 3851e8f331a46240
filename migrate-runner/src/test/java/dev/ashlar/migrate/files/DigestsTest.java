package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;
import org.flywaydb.core.internal.resource.filesystem.FileSystemResource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigestsTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "create table a (id bigint);\n",
                "create table a (id bigint);",
                "create table a (\r\n  id bigint\r\n);\r\n",
                "one\rtwo\r\rthree",
                "\uFEFFselect 1;\n",
                "select 1; \n",
                "\uFEFF\uFEFFselect 'ä€😀';\n\n\n",
                "select\u2028'line separator';\u0085\f\n"
            })
    void theChecksumIsFlyways(String text) throws Exception {
        Path file = dir.resolve("V1__x.sql");
        Files.writeString(file, text);
        FileSystemResource resource = new FileSystemResource(
                Location.fromPath("filesystem:", dir.toString()), file.toString(), StandardCharsets.UTF_8, false);

        assertThat(Digests.flywayChecksum(text)).isEqualTo(ChecksumCalculator.calculate(resource));
    }
}
