package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "V0007__add_status.sql, VERSIONED, 0007, add_status",
        "V7__add_status.sql, VERSIONED, 0007, add_status",
        "V0007.12__add_status.sql, VERSIONED, 0007.12, add_status",
        "V20240131120000__add_status.sql, VERSIONED, 20240131120000, add_status",
        "U0007.1__add_status.sql, UNDO, 0007.1, add_status",
        "V0007__add_status.sql.conf, SCRIPT_CONFIG, 0007, add_status",
        "U0007__add_status.sql.conf, SCRIPT_CONFIG, 0007, add_status",
        "V0007__add_status.test, TEST, 0007, add_status",
        "V0007__add_status.preflight, PREFLIGHT, 0007, add_status",
        "R__views.sql, REPEATABLE, , views",
        "R__views.sql.conf, SCRIPT_CONFIG, , views",
        "afterMigrate.sql, CALLBACK, , ''",
        "beforeEachMigrate__grants.sql, CALLBACK, , grants"
    })
    void aNameTellsKindVersionAndDescription(String text, FileKind kind, String version, String description) {
        FileName name = FileName.parse(text).orElseThrow();

        assertThat(name.kind()).isEqualTo(kind);
        assertThat(name.version())
                .isEqualTo(
                        version == null ? null : MigrationVersion.parse(version).orElseThrow());
        assertThat(name.description()).isEqualTo(description);
        assertThat(name).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V7_add_status.sql",
                "v0007__add_status.sql",
                "V0007__.sql",
                "V0007__add_status.SQL",
                "V0007__add status.sql",
                "V1.2.3__three_numbers.sql",
                "V0007.0__no_such_part.sql",
                "R_views.sql",
                "B0007__baseline.sql",
                "U0007__add_status.test",
                "notes.sql"
            })
    void aNameThatIsOnlyNearlyAMigrationsLooksLikeOne(String text) {
        assertThat(FileName.parse(text)).isEmpty();
        assertThat(FileName.looksLikeOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "schema.snapshot", "ashlar.sum", "Users.txt", "Readme", "Backup"})
    void otherFilesDoNotLookLikeMigrations(String text) {
        assertThat(FileName.parse(text)).isEmpty();
        assertThat(FileName.looksLikeOne(text)).isFalse();
    }

    @Test
    void namesOrderByVersionAndPartThenMigrationUndoAndTheRest() {
        List<String> ordered = List.of(
                "V2__b.sql",
                "U2__b.sql",
                "V2__b.sql.conf",
                "V2__b.test",
                "V10.1__c.sql",
                "V10.2__c.sql",
                "U10.2__c.sql",
                "R__views.sql",
                "afterMigrate.sql");

        assertThat(ordered.reversed().stream()
                        .map(FileName::parse)
                        .flatMap(java.util.Optional::stream)
                        .sorted()
                        .map(FileName::text))
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void renderedNamesReadBack() {
        MigrationVersion part = MigrationVersion.of(7).part(2);

        assertThat(Stream.of(
                        FileName.versioned(part, "a"),
                        FileName.undo(part, "a"),
                        FileName.undo(part, "a").config()))
                .allSatisfy(name -> assertThat(FileName.parse(name.text())).contains(name));
    }
}
