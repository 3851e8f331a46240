package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NonTransactionalTest {
    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();

    @Test
    void anIndexIsBuiltConcurrentlyWhileAnotherRunnerWaits() throws Exception {
        database.execute("create table members (id bigint, email text)");
        TestFolder folder = indexed("create index concurrently members_email on members (email);\n");
        List<RunResult> results = new CopyOnWriteArrayList<>();
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into members values (1, 'a@b')");
            Thread first = new Thread(() -> results.add(new TestRun(database, folder).migrate()));
            first.start();
            database.await("select exists (select from pg_stat_activity where query like 'create index concurrently%'"
                    + " and wait_event_type = 'Lock' and datname = current_database())");
            Thread second = new Thread(() -> results.add(new TestRun(database, folder).migrate()));
            second.start();
            database.await("select exists (select from pg_stat_activity where query like '%from pg_locks l join%'"
                    + " and datname = current_database() and pid <> pg_backend_pid())");
            writer.commit();
            first.join();
            second.join();
        }
        assertThat(results).extracting(RunResult::exit).containsExactly(ExitCode.DONE, ExitCode.DONE);
        assertThat(database.value("select indisvalid from pg_index where indexrelid = 'members_email'::regclass"))
                .isEqualTo("t");
        database.assertClean();
    }

    @Test
    void aBuildThatFailsLeavesNoInvalidIndexAndNothingElse() throws SQLException {
        database.execute("create table members (email text); insert into members values ('a'), ('a')");
        TestFolder folder = indexed("create unique index concurrently members_email on members (email);\n");

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(result.message())
                .contains("could not create unique index")
                .contains("Key (email)=(a) is duplicated");
        database.assertClean();
        database.execute("truncate members");
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aBuildThatDoesNotGetItsLocksIsCleanedUpAndTriedAgain() throws SQLException {
        database.execute("create table members (email text)");
        TestFolder folder = indexed("create index concurrently members_email on members (email);\n");
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into members values ('a')");

            RunResult result = TestRun.quick(database, folder).migrate();

            assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.BLOCKED);
            writer.rollback();
        }
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        database.assertClean();
    }

    @Test
    void aFailureAfterTheFirstStatementSaysWhatStaysAndGoesOnThere() throws SQLException {
        TestFolder folder =
                indexed("create table one ();\ncreate table two ();\nselect 1 / 0;\ncreate table three ();\n");

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.NOT_ROLLED_BACK);
        assertThat(result.message())
                .startsWith("V0001__index.sql:3 failed")
                .contains("its first 2 statements are done");
        assertThat(database.hasTable("two")).isTrue();
        assertThat(database.column("select version from migration_history")).isEmpty();

        indexed("create table one ();\ncreate table two ();\nselect 1 / 1;\ncreate table three ();\n");
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.hasTable("three")).isTrue();
        assertThat(database.column("select name from migration_history_state")).isEmpty();
    }

    @Test
    void whatSomebodyElseMadeIsNotTakenForDone() throws SQLException {
        database.execute("create table one ()");
        TestFolder folder = indexed("create table one ();\n");

        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.ROLLED_BACK);
    }

    private TestFolder indexed(String script) {
        return new TestFolder(dir)
                .with("V0001__index.sql", script)
                .with("V0001__index.sql.conf", "executeInTransaction=false\n")
                .summed();
    }
}
