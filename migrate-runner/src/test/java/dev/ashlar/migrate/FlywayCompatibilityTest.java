package dev.ashlar.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.migrate.database.Names;
import dev.ashlar.migrate.outcome.ExitCode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team can go from Flyway to this runner and back, with the same history table. */
final class FlywayCompatibilityTest {
    private static final String ROWS = """
            select concat_ws(' ', installed_rank, version, description, type, script, checksum, installed_by, success)
            from migration_history order by installed_rank""";

    @TempDir
    private Path dir;

    @Test
    void bothWriteTheSameRows() throws SQLException {
        TestFolder folder = new TestFolder(dir)
                .withThreeVersions()
                .with("R__v.sql", "create view v as select 1;\n")
                .summed();
        TestDatabase ours = new TestDatabase();
        TestDatabase theirs = new TestDatabase();

        assertThat(new TestRun(ours, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
        flyway(theirs, folder).migrate();

        assertThat(ours.column(ROWS)).hasSize(5).isEqualTo(theirs.column(ROWS));
    }

    @Test
    void flywayFindsNothingWrongAndNothingPendingInOurHistory() throws SQLException {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestDatabase database = new TestDatabase();
        new TestRun(database, folder).migrate();
        new TestRun(database, folder).undo();
        new TestRun(database, folder).migrate();

        Flyway flyway = flyway(database, folder);

        assertThat(flyway.validateWithResult().getAllErrorMessages()).isEmpty();
        assertThat(Arrays.stream(flyway.info().all()).map(info -> info.getState()))
                .hasSize(4)
                .containsOnly(MigrationState.SUCCESS);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void weGoOnWhereFlywayStopped() {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestDatabase database = new TestDatabase();
        configuration(database, folder).target("2.1").load().migrate();

        RunResult result = new TestRun(database, folder).migrate();

        assertThat(result.exit()).as(result.message()).isEqualTo(ExitCode.DONE);
        assertThat(result.files()).containsExactly("V0002.2__email.sql", "V0003__teams.sql");
    }

    @Test
    void aBaselineOfFlywaysIsRespected() throws SQLException {
        TestFolder folder = new TestFolder(dir).withThreeVersions();
        TestDatabase database = new TestDatabase();
        database.execute("create table members (id bigint primary key, email text)");
        configuration(database, folder).baselineVersion("2.1").load().baseline();

        assertThat(new TestRun(database, folder).migrate().files())
                .containsExactly("V0002.2__email.sql", "V0003__teams.sql");
    }

    @Test
    void flywayWaitsForTheSameLock() throws Exception {
        TestFolder folder = new TestFolder(dir)
                .with("V0001__waits.sql", "select pg_advisory_lock_shared(4711), pg_advisory_unlock_shared(4711);\n")
                .summed();
        TestDatabase database = new TestDatabase();
        try (var gate = database.connect();
                var statement = gate.createStatement()) {
            statement.execute("select pg_advisory_lock(4711)");
            Thread flyway = new Thread(() -> flyway(database, folder).migrate());
            flyway.start();
            database.await("select exists (select from pg_stat_activity where datname = current_database()"
                    + " and wait_event_type = 'Lock')");

            RunResult result = TestRun.quick(database, folder).migrate();

            assertThat(result.exit()).isEqualTo(ExitCode.LOCKED);
            assertThat(database.value("select count(*) from pg_locks where locktype = 'advisory' and granted"
                            + " and (classid::bigint << 32 | objid::bigint) = "
                            + new Names("public", TestFolder.HISTORY).lockKey()))
                    .isEqualTo("1");
            statement.execute("select pg_advisory_unlock(4711)");
            flyway.join();
        }
        assertThat(TestRun.quick(database, folder).migrate().exit()).isEqualTo(ExitCode.DONE);
    }

    private static Flyway flyway(TestDatabase database, TestFolder folder) {
        return configuration(database, folder).load();
    }

    private static FluentConfiguration configuration(TestDatabase database, TestFolder folder) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(TestDatabase.SERVER.jdbcUrl(database.name()), "postgres", "")
                .locations("filesystem:" + folder.path())
                .table(TestFolder.HISTORY)
                .placeholderReplacement(false);
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration;
    }
}
