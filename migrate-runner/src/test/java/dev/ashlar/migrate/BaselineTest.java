package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.standing.VersionLine;
import dev.ashlar.migrate.standing.VersionState;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineTest {
    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void aPulledDatabaseAndWhatCameAfter() throws SQLException {
        folder = new TestFolder(dir)
                .with("V0001__baseline.sql", "create table members (id bigint);\n")
                .with(
                        "U0001__baseline.sql",
                        TestFolder.header(1, "unknown") + "-- ashlar:no-undo the database was there before\n")
                .with("V0002__email.sql", "alter table members add column email text;\n")
                .with("U0002__email.sql", "alter table members drop column email;\n")
                .summed();
        database.execute("create table members (id bigint)");
        database.execute("insert into members values (7)");
    }

    @Test
    void anExistingDatabaseIsAdoptedWithoutTouchingIt() throws SQLException {
        RunResult result = baseline(null);

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(result.head()).contains(MigrationVersion.of(1));
        assertThat(result.lines())
                .extracting(VersionLine::state)
                .containsExactly(VersionState.BASELINED, VersionState.PENDING);
        assertThat(database.column("select id from members")).containsExactly("7");
        assertThat(database.column("select version || ' ' || type from migration_history"))
                .containsExactly("0001 BASELINE");
        assertThat(database.column("select action || ' ' || script from migration_history_audit"))
                .containsExactly("baseline V0001__baseline.sql");
        database.assertClean();
    }

    @Test
    void whatCameAfterIsAppliedAndUndoneAsEver() throws SQLException {
        baseline(null);

        assertThat(new TestRun(database, folder).migrate().files()).containsExactly("V0002__email.sql");
        assertThat(new TestRun(database, folder).undoTo(0).files()).containsExactly("U0002__email.sql");
        assertThat(new TestRun(database, folder).undo().message()).startsWith("Nothing to undo");
        assertThat(database.column("select id from members")).containsExactly("7");
    }

    @Test
    void doingItTwiceIsDoingItOnce() throws SQLException {
        baseline(null);
        RunResult again = baseline(1);

        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.message()).isEqualTo("Nothing to do, 0001 is the baseline already.");
        assertThat(database.value("select count(*) from migration_history_audit"))
                .isEqualTo("1");
    }

    @Test
    void aLaterVersionCountsWithAllBeforeIt() throws SQLException {
        database.execute("alter table members add column email text");

        assertThat(baseline(2).head()).contains(MigrationVersion.of(2));
        assertThat(new TestRun(database, folder).migrate().message()).startsWith("Nothing to do");
    }

    @Test
    void aHistoryThatIsUnderWayIsNoStrangers() throws SQLException {
        database.execute("drop table members");
        new TestRun(database, folder).migrate();

        RunResult result = baseline(null);

        assertThat(result.exit()).isEqualTo(ExitCode.DISAGREE);
        assertThat(result.message()).contains("has 2 rows already", "Nothing was changed", "migrate status");
    }

    @Test
    void anEmptyDatabaseHasNothingToAdopt() throws SQLException {
        database.execute("drop table members");

        RunResult result = baseline(null);

        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_TARGET);
        assertThat(result.message()).contains("nothing to adopt", "Nothing was changed");
        assertThat(database.hasTable("migration_history")).isFalse();
    }

    @Test
    void aVersionThatIsNotThereIsRefusedBeforeConnecting() {
        RunResult result = baseline(9);

        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.message()).contains("--to 0009: there is no such migration", "the oldest is 0001");
    }

    private RunResult baseline(@Nullable Integer to) {
        return new TestRun(database, folder).run(new Command.Baseline(to == null ? null : MigrationVersion.of(to)));
    }
}
