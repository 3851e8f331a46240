package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.settings.Target;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoTest {
    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void threeVersions() {
        folder = new TestFolder(dir).withThreeVersions();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void theNewestVersionIsTakenBackWithItsRowAndAudited() throws SQLException {
        RunResult result = new TestRun(database, folder).undo();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(result.head()).contains(MigrationVersion.of(2));
        assertThat(database.hasTable("teams")).isFalse();
        assertThat(database.column("select version from migration_history"))
                .containsExactly("0001", "0002.1", "0002.2");
        assertThat(database.column("select script from migration_history_audit where action = 'undo'"))
                .containsExactly("U0003__teams.sql");
        database.assertClean();
    }

    @Test
    void aVersionInPartsIsTakenBackWholeNewestPartFirst() throws SQLException {
        RunResult result = new TestRun(database, folder).undoTo(1);

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(result.files()).containsExactly("U0003__teams.sql", "U0002.2__email.sql", "U0002.1__email.sql");
        assertThat(database.column("select version from migration_history")).containsExactly("0001");
        assertThat(new TestRun(database, folder).migrate().head()).contains(MigrationVersion.of(3));
        database.assertClean();
    }

    @Test
    void toZeroTakesEverythingBack() throws SQLException {
        assertThat(new TestRun(database, folder).undoTo(0).exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.hasTable("members")).isFalse();

        TestRun again = new TestRun(database, folder);
        assertThat(again.undo().exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.said()).startsWith("Nothing to undo");
    }

    @Test
    void onlyThePartsThatRanAreTakenBack() throws SQLException {
        folder.with("V0004.1__two.sql", "create table first_part ();\n")
                .with("U0004.1__two.sql", "drop table first_part;\n")
                .with("V0004.2__two.sql", "select 1 / 0;\n")
                .with("U0004.2__two.sql", "select 'never';\n")
                .summed();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.ROLLED_BACK);

        assertThat(new TestRun(database, folder).undo().files()).containsExactly("U0004.1__two.sql");
        assertThat(database.hasTable("first_part")).isFalse();
    }

    @Test
    void anUndoThatFailsLeavesTheVersionApplied() throws SQLException {
        folder.with("U0003__teams.sql", "drop table teams;\nselect 1 / 0;\n").summed();

        RunResult result = new TestRun(database, folder).undo();

        assertThat(result.exit()).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(result.message()).startsWith("U0003__teams.sql:2 failed: division by zero");
        assertThat(database.hasTable("teams")).isTrue();
        assertThat(database.column("select version from migration_history")).contains("0003");
    }

    @Test
    void aVersionThatSaysItCannotBeUndoneIsNotTouched() throws SQLException {
        folder.with("V0004__gone.sql", TestFolder.header(4, "unsafe") + "drop table teams;\n")
                .with(
                        "U0004__gone.sql",
                        TestFolder.header(4, "unknown") + "-- ashlar:no-undo the rows of teams are gone\n")
                .summed();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);

        RunResult result = new TestRun(database, folder).undoTo(1);

        assertThat(result.exit()).isEqualTo(ExitCode.NO_UNDO);
        assertThat(result.message()).contains("V0004__gone.sql cannot be undone: the rows of teams are gone");
        assertThat(database.column("select version from migration_history")).hasSize(5);
    }

    @Test
    void aVersionWithoutUndoScriptIsNotTouched() throws SQLException {
        folder.without("U0003__teams.sql").summed();

        RunResult result = new TestRun(database, folder).undo();

        assertThat(result.exit()).isEqualTo(ExitCode.NOTHING);
        assertThat(result.message())
                .contains("V0003__teams.sql has no undo script")
                .contains("U0003__teams.sql");
        assertThat(database.hasTable("teams")).isTrue();
    }

    @Test
    void anotherMachineNeedsConfirmation() {
        Target far = Target.of("db.invalid", 5432, "app", "app", null);
        Settings settings = Settings.of(far, folder.path()).withLimits(TestRun.QUICK);

        RunResult refused = new TestRun(settings).undo();
        RunResult confirmed = new TestRun(settings.withConfirm("app")).undo();

        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.message()).contains("--confirm app");
        assertThat(new TestRun(settings.withConfirm("other")).undo().exit()).isEqualTo(ExitCode.USAGE);
        assertThat(confirmed.exit()).isEqualTo(ExitCode.UNREACHABLE);
    }
}
