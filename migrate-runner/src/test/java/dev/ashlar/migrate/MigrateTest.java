package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrateTest {
    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void threeVersions() {
        folder = new TestFolder(dir).withThreeVersions();
    }

    @Test
    void everythingPendingIsAppliedAndRecorded() throws SQLException {
        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(result.head()).contains(MigrationVersion.of(3));
        assertThat(database.column("select version || ' ' || script || ' ' || success from migration_history"))
                .containsExactly(
                        "0001 V0001__members.sql true",
                        "0002.1 V0002.1__email.sql true",
                        "0002.2 V0002.2__email.sql true",
                        "0003 V0003__teams.sql true");
        assertThat(database.column("select action || ' ' || version || ' ' || older_releases || ' ' || actor"
                        + " from migration_history_audit order by id"))
                .containsExactly(
                        "migrate 0001 safe postgres",
                        "migrate 0002.1 unknown postgres",
                        "migrate 0002.2 unknown postgres",
                        "migrate 0003 safe postgres");
        assertThat(database.column("select name from migration_history_state")).isEmpty();
        database.assertClean();
    }

    @Test
    void defaultPrivilegesLetNobodyWriteTheHistory() throws SQLException {
        String role = database.name() + "_app";
        database.execute("create role " + role
                + "; alter default privileges grant select, insert, update, delete on tables to " + role);
        new TestRun(database, folder).migrate();

        assertThat(database.column("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = '%s' and table_name like 'migration_history%%' order by 1""".formatted(role)))
                .containsExactly(
                        "migration_history SELECT", "migration_history_audit SELECT", "migration_history_state SELECT");
        assertThat(database.column("select has_table_privilege('%s', 'members', 'insert')".formatted(role)))
                .containsExactly("t");
    }

    @Test
    void aSecondRunHasNothingToDoAndTakesNoLock() throws SQLException {
        new TestRun(database, folder).migrate();
        try (LockHolder holder = LockHolder.of(database)) {
            TestRun again = TestRun.quick(database, folder);

            assertThat(again.migrate().exit()).isEqualTo(ExitCode.DONE);
            assertThat(again.said()).isEqualTo("Nothing to do, the database is at 0003.");
            assertThat(holder.isHolding()).isTrue();
        }
    }

    @Test
    void aTargetStopsAfterAllPartsOfThatVersion() throws SQLException {
        assertThat(new TestRun(database, folder).migrateTo(2).exit()).isEqualTo(ExitCode.DONE);

        assertThat(database.column("select version from migration_history"))
                .containsExactly("0001", "0002.1", "0002.2");
        assertThat(database.hasTable("teams")).isFalse();
    }

    @Test
    void aTargetThatDoesNotExistIsAUsageError() {
        RunResult result = new TestRun(database, folder).migrateTo(9);

        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.message()).contains("--to 0009").contains("the newest is 0003");
    }

    @Test
    void aFailingFileIsRolledBackWithPlaceStatementAndRemedy() throws SQLException {
        folder.with("V0004__broken.sql", "create table fine ();\n\ninsert into fine\nvalues (1,\n  nowhere);\n")
                .summed();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(result.message()).isEqualTo("""
                        V0004__broken.sql:5 failed: column "nowhere" does not exist (SQLSTATE 42703)
                          Statement: insert into fine values (1, nowhere)
                        The file was rolled back, nothing of it stays; files before it stay applied. Correct it and run again.
                        Applied before that: V0001__members.sql, V0002.1__email.sql, V0002.2__email.sql, V0003__teams.sql.""");
        assertThat(database.hasTable("fine")).isFalse();
        assertThat(database.column("select version from migration_history where not success"))
                .isEmpty();
        folder.with("V0004__broken.sql", "create table fine ();\n").summed();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        database.assertClean();
    }

    @Test
    void aPartThatFailsLeavesTheVersionPartial() throws SQLException {
        folder.with("V0004.1__two.sql", "create table first_part ();\n")
                .with("V0004.2__two.sql", "select 1 / 0;\n")
                .summed();

        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.ROLLED_BACK);
        TestRun status = new TestRun(database, folder);
        assertThat(status.status().exit()).isEqualTo(ExitCode.PENDING);
        assertThat(status.answered()).contains("0004     partial 1/2");

        folder.with("V0004.2__two.sql", "select 1;\n").summed();
        assertThat(new TestRun(database, folder).migrate().files()).containsExactly("V0004.2__two.sql");
    }

    @Test
    void whatAFileSetsDoesNotReachTheNext() throws SQLException {
        database.execute("create role app; create schema elsewhere authorization app");
        folder.with("V0004__sets.sql", "set search_path = elsewhere; set role app; set lock_timeout = 0;\n")
                .with("V0005__after.sql", "create table here as select current_setting('lock_timeout') as timeout;\n")
                .summed();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(database.value("select timeout from public.here")).isEqualTo("5s");
        database.execute("drop schema elsewhere; drop role app");
    }

    @Test
    void aRepeatableFileRunsAgainWhenItsTextChanges() throws SQLException {
        folder.with("R__views.sql", "create or replace view v as select 1 as n;\n")
                .summed();
        assertThat(new TestRun(database, folder).migrate().files()).contains("R__views.sql");
        assertThat(new TestRun(database, folder).migrate().files()).isEmpty();

        folder.with("R__views.sql", "create or replace view v as select 2 as n;\n")
                .summed();
        RunResult changed = new TestRun(database, folder).migrate();

        assertThat(changed.exit()).as(changed.message()).isEqualTo(ExitCode.DONE);
        assertThat(changed.files()).containsExactly("R__views.sql");
        assertThat(database.value("select n from v")).isEqualTo("2");
    }

    @Test
    void callbacksRunAroundTheRunAndAroundEachFile() throws SQLException {
        folder.with("beforeMigrate.sql", "create table if not exists seen (what text);\n")
                .with("beforeEachMigrate.sql", "insert into seen values ('before each');\n")
                .with("afterEachMigrate.sql", "insert into seen values ('after each');\n")
                .with("afterMigrate__last.sql", "insert into seen values ('after');\n")
                .summed();

        assertThat(new TestRun(database, folder).migrateTo(1).exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.column("select what from seen")).containsExactly("before each", "after each", "after");

        assertThat(new TestRun(database, folder).migrateTo(1).exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.column("select what from seen"))
                .containsExactly("before each", "after each", "after", "after");
    }

    @Test
    void functionsWithBodiesOfTheirOwnRun() throws SQLException {
        folder.with("V0004__functions.sql", """
                        create function one() returns int language sql begin atomic select 1; select case when true then 1 end; end;
                        create function two() returns int language plpgsql as $$ begin return 2; end; $$;
                        """).summed();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(database.value("select one() + two()")).isEqualTo("3");
    }
}
