package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MigrationVersionTest {
    @Test
    void leadingZerosDoNotCount() {
        assertThat(MigrationVersion.parse("7")).isEqualTo(MigrationVersion.parse("0007"));
        assertThat(MigrationVersion.of(7).part(2)).hasToString("0007.2");
        assertThat(MigrationVersion.of(12345)).hasToString("12345");
    }

    @Test
    void versionsOrderByNumberThenPart() {
        assertThat(Stream.of("10", "2.10", "2.9", "2", "3")
                        .map(text -> MigrationVersion.parse(text).orElseThrow())
                        .sorted())
                .map(MigrationVersion::toString)
                .containsExactly("0002", "0002.9", "0002.10", "0003", "0010");
    }

    @Test
    void aPartBelongsToItsWholeVersion() {
        MigrationVersion whole = MigrationVersion.of(7);

        assertThat(whole.part(3).whole()).isEqualTo(whole);
        assertThat(whole.next()).hasToString("0008");
    }

    @Test
    void otherTextsAreNoVersions() {
        assertThat(Stream.of("", "x", "1.", ".1", "1.0", "1.2.3", "-1", "1234567890123456789"))
                .allSatisfy(text -> assertThat(MigrationVersion.parse(text)).isEmpty());
    }
}
