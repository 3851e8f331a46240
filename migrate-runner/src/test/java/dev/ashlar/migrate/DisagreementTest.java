package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DisagreementTest {
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
    void anAppliedFileThatChangedIsNamed() {
        folder.with("V0003__teams.sql", "create table teams (id bigint primary key );\n")
                .summed();

        RunResult result = new TestRun(database, folder).migrate();
        TestRun status = new TestRun(database, folder);

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).contains("V0003__teams.sql: the file is not the one that was applied");
        assertThat(status.status().exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(status.answered()).containsPattern("0003 +changed +teams");
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotCount() {
        folder.with(
                        "V0003__teams.sql",
                        "\uFEFF" + TestFolder.header(3, "safe").replace("\n", "\r\n")
                                + "create table teams (id bigint primary key);\r\n")
                .summed();

        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void anAppliedFileThatIsGoneIsNamed() {
        folder.without("V0001__members.sql").without("U0001__members.sql").summed();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).contains("V0001__members.sql: applied on").contains("the file is gone");
    }

    @Test
    void aFileOlderThanTheHeadIsRefusedUnlessAllowed() throws SQLException {
        new TestRun(database, folder).undo();
        folder.with("V0005__later.sql", "create table later ();\n")
                .with("U0005__later.sql", "drop table later;\n")
                .without("V0003__teams.sql")
                .without("U0003__teams.sql")
                .summed();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        folder.with("V0003__teams.sql", "create table teams ();\n").summed();

        RunResult refused = new TestRun(database, folder).migrate();
        folder.summed(true);
        RunResult allowed = new TestRun(database, folder).migrate();

        assertThat(refused.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(refused.message()).contains("V0003__teams.sql: not applied, but the newer 0005 is");
        assertThat(allowed.exit()).as(allowed.message()).isEqualTo(ExitCode.DONE);
        assertThat(database.hasTable("teams")).isTrue();
    }

    @Test
    void aHistoryAheadBySafeMigrationsIsAcceptedWithAWarning() {
        folder.without("V0003__teams.sql").without("U0003__teams.sql").summed();
        TestRun older = new TestRun(database, folder);

        RunResult result = older.migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(older.said()).contains("The database is ahead of this image by V0003__teams.sql, recorded as safe");
        assertThat(new TestRun(database, folder).status().exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unsafe", "unknown"})
    void aHistoryAheadByOtherMigrationsIsRefused(String olderReleases) {
        folder.with("V0004__more.sql", TestFolder.header(4, olderReleases) + "create table more ();\n")
                .summed();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        folder.without("V0004__more.sql").summed();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).contains("V0004__more.sql (%s)".formatted(olderReleases));
    }

    @Test
    void anOlderImageDoesNotBringBackAnOlderRepeatableFile() throws SQLException {
        folder.with("R__v.sql", "create or replace view v as select 1 as n;\n").summed();
        new TestRun(database, folder).migrate();
        folder.with("R__v.sql", "create or replace view v as select 2 as n;\n")
                .with("V0004__more.sql", TestFolder.header(4, "safe") + "create table more ();\n")
                .summed();
        new TestRun(database, folder).migrate();
        folder.with("R__v.sql", "create or replace view v as select 1 as n;\n")
                .without("V0004__more.sql")
                .summed();

        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.value("select n from v")).isEqualTo("2");
    }

    @Test
    void anUndoRowOfAnotherToolIsNamedWithItsRemedy() throws SQLException {
        database.execute("insert into migration_history values"
                + " (9, '0003', 'teams', 'UNDO_SQL', 'U0003__teams.sql', 1, 'x', now(), 1, true)");

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).contains("a row of type UNDO_SQL").contains("installed_rank 9");
    }

    @Test
    void aRowThatSaysFailedIsNotRunOver() throws SQLException {
        database.execute("update migration_history set success = false where version = '0003'");

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.NOT_ROLLED_BACK);
        assertThat(result.message()).contains("V0003__teams.sql failed").contains("installed_rank 4");
    }
}
