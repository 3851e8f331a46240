package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.settings.HostPort;
import dev.ashlar.migrate.settings.Limits;
import dev.ashlar.migrate.settings.Settings;
import dev.ashlar.migrate.settings.Target;
import dev.ashlar.migrate.settings.Tls;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExitCodeTest {
    @TempDir
    private Path dir;

    private final TestDatabase database = new TestDatabase();

    @Test
    void aDatabaseThatIsNotUpIsWaitedForUntilTheDeadline() {
        Target nobody = Target.of("127.0.0.1", 1, "app", "app", null);

        TestRun run = new TestRun(settings(nobody));
        RunResult result = run.migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(result.message())
                .contains("app@127.0.0.1:1/app was not reachable")
                .contains("MIGRATE_CONNECT_DEADLINE");
        assertThat(run.said()).startsWith("Waiting for app@127.0.0.1:1/app");
        assertThat(new TestRun(settings(nobody)).run(new Command.Wait()).exit()).isEqualTo(ExitCode.UNREACHABLE);
    }

    @Test
    void waitEndsWhenTheDatabaseAcceptsLogins() {
        assertThat(new TestRun(settings(database.target()))
                        .run(new Command.Wait())
                        .exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void theFirstHostThatAcceptsWritesIsUsed() {
        Target target = new Target(
                List.of(new HostPort("127.0.0.1", 1), new HostPort("127.0.0.1", TestDatabase.SERVER.port())),
                database.name(),
                "postgres",
                null,
                Tls.PREFER,
                10,
                "several",
                "",
                "");

        assertThat(new TestRun(settings(target)).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aServerWithoutTlsIsRefusedWhenTlsIsRequired() {
        Target strict = new Target(
                List.of(new HostPort("127.0.0.1", TestDatabase.SERVER.port())),
                database.name(),
                "postgres",
                null,
                new Tls("require", "", "", ""),
                10,
                "strict",
                "",
                "");

        RunResult result = new TestRun(settings(strict)).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.message()).contains("SSL").contains("waiting cannot help");
    }

    @Test
    void aRoleThatDoesNotExistIsRefusedAtOnce() {
        Target unknown = Target.of("127.0.0.1", TestDatabase.SERVER.port(), database.name(), "nobody_here", null);

        assertThat(new TestRun(settings(unknown)).migrate().exit()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aLockHeldUntilTheDeadlineNamesItsHolder() throws SQLException {
        try (LockHolder holder = LockHolder.of(database)) {
            RunResult result = new TestRun(settings(database.target())).migrate();

            assertThat(holder.isHolding()).isTrue();
            assertThat(result.exit()).isEqualTo(ExitCode.LOCKED);
            assertThat(result.message())
                    .contains("application \"the other runner\"")
                    .contains("user postgres")
                    .contains("MIGRATE_LOCK_DEADLINE");
        }
        database.assertClean();
    }

    @Test
    void aTableThatStaysLockedNamesItsBlocker() throws SQLException {
        database.execute("create table busy (id int)");
        TestFolder folder = new TestFolder(dir)
                .with("V0001__busy.sql", "create table made ();\nalter table busy add a int;\n")
                .summed();
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("set application_name = 'a long report'");
            statement.execute("select * from busy");

            TestRun run = TestRun.quick(database, folder);
            RunResult result = run.migrate();

            assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.BLOCKED);
            assertThat(result.message())
                    .startsWith("V0001__busy.sql:2 failed: canceling statement due to lock timeout")
                    .contains("in 3 tries")
                    .contains("application \"a long report\", idle in transaction");
            assertThat(run.said()).contains("Try 2 of 3").contains("Try 3 of 3");
            reader.rollback();
        }
        assertThat(database.hasTable("made")).isFalse();
        assertThat(new TestRun(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        database.assertClean();
    }

    @Test
    void aTableThatIsReleasedInTimeIsMigrated() throws Exception {
        database.execute("create table busy (id int)");
        TestFolder folder = new TestFolder(dir)
                .with("V0001__busy.sql", "alter table busy add a int;\n")
                .summed();
        Limits patient =
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMillis(50), Duration.ZERO, 200);
        try (Connection reader = database.connect();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("select * from busy");
            TestRun run = new TestRun(settings(database.target(), folder).withLimits(patient));
            RunResult[] result = new RunResult[1];
            Thread thread = new Thread(() -> result[0] = run.migrate());
            thread.start();
            run.awaitSaid("Try 2 of 201");
            reader.rollback();
            thread.join();
            assertThat(result[0].exit()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aConnectionThatTheServerEndsPasses() throws SQLException {
        RunResult result = migrate("create table a ();\nselect pg_terminate_backend(pg_backend_pid());\n");

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.PASSING);
        database.assertClean();
        assertThat(database.hasTable("a")).isFalse();
    }

    @Test
    void aDeadlockPasses() {
        RunResult result = migrate("do $$ begin raise exception 'gone' using errcode = '40P01'; end $$;\n");

        assertThat(result.exit()).isEqualTo(ExitCode.PASSING);
        assertThat(result.message()).contains("rolled back").contains("running again goes on");
    }

    @Test
    void aStatementThatTakesTooLongIsAFailureOfTheFile() {
        TestFolder folder = new TestFolder(dir)
                .with("V0001__slow.sql", "select pg_sleep(30);\n")
                .summed();
        Limits limits = new Limits(
                Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMillis(100), 0);

        RunResult result = new TestRun(settings(database.target(), folder).withLimits(limits)).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.ROLLED_BACK);
        assertThat(result.message()).contains("statement timeout");
    }

    @Test
    void aReadOnlyDatabaseIsTheWrongTarget() throws SQLException {
        database.execute("alter database %s set default_transaction_read_only = on".formatted(database.name()));

        RunResult result = new TestRun(settings(database.target())).migrate();

        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_TARGET);
        assertThat(result.message()).contains("takes no writes");
        assertThat(new TestRun(settings(database.target())).status().exit()).isEqualTo(ExitCode.PENDING);
    }

    @Test
    void aDatabaseOfAnotherNameIsTheWrongTarget() {
        RunResult missing = new TestRun(
                        settings(Target.of("127.0.0.1", TestDatabase.SERVER.port(), "not_here", "postgres", null)))
                .migrate();

        assertThat(missing.exit()).isEqualTo(ExitCode.WRONG_TARGET);
        assertThat(missing.message()).contains("not_here").contains("does not exist");
    }

    @Test
    void aRoleWithoutRightsIsToldWhatToGrant() throws SQLException {
        database.execute("create role poor login");
        Target poor = Target.of("127.0.0.1", TestDatabase.SERVER.port(), database.name(), "poor", null);

        RunResult result = new TestRun(settings(poor)).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.USAGE);
        assertThat(result.message())
                .contains("permission denied for schema public")
                .contains("Grant it");
        database.execute("drop role poor");
    }

    private RunResult migrate(String script) {
        return new TestRun(
                        database,
                        new TestFolder(dir).with("V0001__x.sql", script).summed())
                .migrate();
    }

    private Settings settings(Target target) {
        return settings(target, new TestFolder(dir).withThreeVersions());
    }

    private static Settings settings(Target target, TestFolder folder) {
        return Settings.of(target, folder.path()).withLimits(TestRun.QUICK);
    }
}
