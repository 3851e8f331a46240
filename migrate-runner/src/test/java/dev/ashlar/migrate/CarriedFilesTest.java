package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.settings.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before a connection is opened: the target of these tests does not exist. */
final class CarriedFilesTest {
    @TempDir
    private Path dir;

    @Test
    void aMissingFolderIsNotSuccess() {
        RunResult result = migrate(new TestFolder(dir.resolve("nowhere")));

        assertThat(result.exit()).isEqualTo(ExitCode.NOTHING);
        assertThat(result.message()).contains("nowhere is not a folder");
    }

    @Test
    void anEmptyFolderIsNotSuccess() {
        assertThat(migrate(new TestFolder(dir)).exit()).isEqualTo(ExitCode.NOTHING);
        assertThat(migrate(new TestFolder(dir).with("README.md", "nothing yet")).exit())
                .isEqualTo(ExitCode.NOTHING);
        assertThat(migrate(new TestFolder(dir).summed()).exit()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aFileInPlaceOfTheFolderIsNotSuccess() throws IOException {
        assertThat(migrate(new TestFolder(Files.createFile(dir.resolve("file"))))
                        .exit())
                .isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aMisspeltNameIsNotSkipped() {
        RunResult result = migrate(new TestFolder(dir).withThreeVersions().with("V4_oops.sql", "select 1;\n"));

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).startsWith("V4_oops.sql: the name is not a migration file's");
    }

    @Test
    void aFileThatIsNotInTheSumIsRefused() {
        RunResult result = migrate(new TestFolder(dir).withThreeVersions().with("V0004__more.sql", "select 1;\n"));

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).startsWith("V0004__more.sql: ashlar.sum does not list it");
    }

    @Test
    void aFolderWithoutSumIsAWarningUnlessOneIsRequired() {
        TestFolder folder = new TestFolder(dir).withThreeVersions().without("ashlar.sum");
        TestRun warned = new TestRun(settings(folder));

        assertThat(warned.migrate().exit()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(warned.said()).contains("has no ashlar.sum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V0004__b.sql | -- ashlar:1 version=0004%n-- ashlar:backfill%nselect 1; | backfill files",
                "V0003__teams.preflight | select 1; | preflight files",
                "afterInfo.sql | select 1; | the event afterInfo",
                "V0004__b.sql | begin; create table b (); commit; | the statement begin",
                "V0004__b.sql | discard all; | the statement discard"
            })
    void whatThisReleaseDoesNotKnowIsRefusedByName(String name, String text, String named) {
        RunResult result = migrate(new TestFolder(dir)
                .withThreeVersions()
                .with(name, text.formatted())
                .summed());

        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.message()).startsWith(name + ":1: ").contains(named);
    }

    @Test
    void filesNeedsNoDatabase() {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestRun text = new TestRun(settings(folder));
        TestRun json = new TestRun(settings(folder));

        assertThat(text.run(new Command.Files(false)).exit()).isEqualTo(ExitCode.DONE);
        assertThat(json.run(new Command.Files(true)).exit()).isEqualTo(ExitCode.DONE);
        assertThat(text.answered())
                .contains("V0002.2__email.sql.conf")
                .endsWith("head 0003, history table migration_history");
        assertThat(json.answered()).startsWith("{\"history\":\"migration_history\",\"head\":\"0003\",\"sum\":true");
    }

    private RunResult migrate(TestFolder folder) {
        return new TestRun(settings(folder)).migrate();
    }

    private static Settings settings(TestFolder folder) {
        return Settings.of(Target.of("db.invalid", 5432, "app", "app", null), folder.path())
                .withLimits(TestRun.QUICK);
    }
}
