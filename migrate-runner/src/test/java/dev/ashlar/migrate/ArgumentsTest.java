package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.settings.SettingsException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArgumentsTest {
    @Test
    void noArgumentsMeanMigrate() {
        assertThat(parse("").command()).isEqualTo(new Command.Migrate(null));
        assertThat(parse("--to=7").command()).isEqualTo(new Command.Migrate(MigrationVersion.of(7)));
        assertThat(parse("migrate --to 0007").command()).isEqualTo(new Command.Migrate(MigrationVersion.of(7)));
    }

    @Test
    void everyCommandHasItsFlags() {
        assertThat(parse("status --format json").command()).isEqualTo(new Command.Status(true));
        assertThat(parse("undo --to 3 --confirm shop"))
                .isEqualTo(new Arguments(new Command.Undo(MigrationVersion.of(3)), "shop"));
        assertThat(parse("wait").command()).isEqualTo(new Command.Wait());
        assertThat(parse("files --format text").command()).isEqualTo(new Command.Files(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "repair", "plan", "changed", "doctor"})
    void commandsOfLaterReleasesAreRefusedByName(String command) {
        assertThatThrownBy(() -> parse(command))
                .isInstanceOf(SettingsException.class)
                .hasMessage("The command %s is not supported by this release.".formatted(command));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "migrate --format json",
                "migrate --to",
                "migrate --to x",
                "migrate --to 7.1",
                "status --format xml",
                "undo --to 1 --to 2",
                "files extra"
            })
    void whatIsNotUnderstoodIsRefused(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(SettingsException.class);
    }

    private static Arguments parse(String line) {
        List<String> words = line.isEmpty() ? List.of() : Arrays.asList(line.split(" ", -1));
        return Arguments.parse(words);
    }
}
