package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed at a chosen moment: the script waits, after its DDL, for a lock that the test holds. */
@Timeout(120)
final class ProcessFaultTest {
    private static final String GATE = "select pg_advisory_lock_shared(4711), pg_advisory_unlock_shared(4711);\n";
    private static final String AT_THE_GATE =
            "select exists (select from pg_stat_activity where datname = current_database() and query like '%4711%'"
                    + " and wait_event_type = 'Lock' and pid <> pg_backend_pid())";

    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();

    @Test
    void killedBetweenTheDdlAndItsHistoryRowRunningAgainEndsWell() throws Exception {
        TestFolder folder = folder("create table made ();\n" + GATE);
        try (Connection gate = database.connect();
                Statement statement = gate.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            RunnerProcess runner = RunnerProcess.migrate(dir, database, folder);
            database.await(AT_THE_GATE);
            runner.process().destroyForcibly();
            assertThat(runner.exit()).isEqualTo(137);

            assertThat(database.hasTable("made")).isFalse();
            assertThat(database.column("select version from migration_history")).isEmpty();
            database.await("select not (%s)".formatted(AT_THE_GATE.substring("select ".length())));
        }
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        assertThat(database.column("select version from migration_history")).containsExactly("0001");
        database.assertClean();
    }

    @Test
    void killedWhileAnIndexIsBuiltRunningAgainEndsWell() throws Exception {
        database.execute("create table members (email text)");
        TestFolder folder = folder("""
                        create table before_it ();
                        create index concurrently members_email on members (email);
                        """)
                .with("V0001__x.sql.conf", "executeInTransaction=false\n")
                .summed();
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into members values ('a')");
            RunnerProcess runner = RunnerProcess.migrate(dir, database, folder);
            database.await("select exists (select from pg_index where not indisvalid)");
            runner.process().destroyForcibly();
            assertThat(runner.exit()).isEqualTo(137);
            database.await("select not exists (select from pg_stat_activity where query like 'create index%'"
                    + " and datname = current_database())");
            writer.commit();
        }
        assertThat(database.column("select name || ' ' || split_part(value, ' ', 2) from migration_history_state"))
                .containsExactly("V0001__x.sql 1");

        RunResult again = new TestRun(database, folder).migrate();

        assertThat(again.exit()).as(again.message()).isEqualTo(ExitCode.DONE);
        assertThat(database.value("select indisvalid from pg_index where indexrelid = 'members_email'::regclass"))
                .isEqualTo("t");
        database.assertClean();
    }

    @Test
    void aTermSignalStopsTheServerToo() throws Exception {
        TestFolder folder = folder("create table made ();\nselect pg_sleep(600);\n");
        Path termination = dir.resolve("termination");
        Map<String, String> environment = new HashMap<>(RunnerProcess.environment(database, folder));
        environment.put("TERMINATION_MESSAGE_PATH", termination.toString());
        RunnerProcess runner = RunnerProcess.start(dir, List.of(), List.of("migrate"), environment);
        database.await("select exists (select from pg_stat_activity where query like 'select pg_sleep(600)%'"
                + " and datname = current_database() and state = 'active')");

        runner.process().destroy();

        assertThat(runner.exit()).as(runner.said()).isEqualTo(143);
        assertThat(runner.said()).contains("Stopped by a signal. What was under way is rolled back");
        assertThat(Files.readString(termination)).contains("\"exit\":143");
        assertThat(database.hasTable("made")).isFalse();
        database.assertClean();
    }

    @Test
    void outOfMemoryIsNamed() throws Exception {
        TestFolder folder =
                folder("create table made ();\nselect repeat('x', 1000) from generate_series(1, 200000);\n");

        RunnerProcess runner =
                RunnerProcess.start(dir, List.of("-Xmx48m"), List.of(), RunnerProcess.environment(database, folder));

        assertThat(runner.exit()).as(runner.said()).isEqualTo(16);
        assertThat(database.hasTable("made")).isFalse();
        database.assertClean();
    }

    @Test
    void aRunWithNothingToDoNeverLoadsFlyway() throws Exception {
        TestFolder folder = folder("create table made ();\n");
        RunnerProcess first = RunnerProcess.start(
                dir, List.of("-Xlog:class+load"), List.of(), RunnerProcess.environment(database, folder));
        assertThat(first.exit()).isZero();
        assertThat(first.said()).contains("org.flywaydb");

        RunnerProcess second = RunnerProcess.start(
                dir, List.of("-Xlog:class+load"), List.of(), RunnerProcess.environment(database, folder));

        assertThat(second.exit()).isZero();
        assertThat(second.said())
                .contains("Nothing to do, the database is at 0001.")
                .doesNotContain("org.flywaydb");
    }

    @Test
    void aRunSaysWhatItDidAndNothingElse() throws Exception {
        RunnerProcess runner = RunnerProcess.migrate(dir, database, folder("create table made ();\n"));

        assertThat(runner.exit()).isZero();
        assertThat(runner.said().replaceAll("in [0-9]+ ms", "in N ms"))
                .isEqualTo("Applied 0001 x in N ms\nApplied 1 file, the database is at 0001.\n");
    }

    @Test
    void statusPrintsJsonAloneToStandardOutput() throws Exception {
        TestFolder folder = folder("create table made ();\n");
        Map<String, String> environment = new HashMap<>(RunnerProcess.environment(database, folder));
        environment.put("LOG_FORMAT", "json");

        RunnerProcess runner = RunnerProcess.start(dir, List.of(), List.of("status", "--format=json"), environment);

        assertThat(runner.exit()).isEqualTo(3);
        assertThat(runner.said()).isEqualTo("""
                        {"history":"migration_history","head":"no version","versions":[{"version":"0001","title":"x",\
                        "state":"pending","applied":0,"files":1}]}
                        """);
    }

    private TestFolder folder(String script) {
        return new TestFolder(mkdir()).with("V0001__x.sql", script).summed();
    }

    private Path mkdir() {
        Path folder = dir.resolve("migrations");
        assertThat(folder.toFile().mkdir()).isTrue();
        return folder;
    }
}
