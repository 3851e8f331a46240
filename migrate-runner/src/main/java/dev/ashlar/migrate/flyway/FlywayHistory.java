package dev.ashlar.migrate.flyway;

import dev.ashlar.migrate.database.Names;
import dev.ashlar.migrate.database.WriteRights;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Flyway, asked for what it owns: the format of the history table, and whether files and history go together.
 *
 * <p>It gets the runner's own connection and never opens another: with its lock on the session
 * ({@code transactional.lock=false}) one connection makes one commit, so that a migration and its history row stand or
 * fall together, and {@code create index concurrently} does not wait for Flyway's own transaction. Flyway takes the
 * runner's lock a second time in the same session, which PostgreSQL counts. Undo scripts and script configs stay hidden
 * from it, for its open-source edition refuses the former.
 */
public final class FlywayHistory {
    private final Connection connection;
    private final Names names;
    private final MigrationFolder folder;
    private final boolean outOfOrder;

    public FlywayHistory(Connection connection, Names names, MigrationFolder folder, boolean outOfOrder) {
        this.connection = connection;
        this.names = names;
        this.folder = folder;
        this.outOfOrder = outOfOrder;
    }

    /**
     * Creates the history table, empty, without applying anything.
     *
     * <p>In a schema that has other tables (an extension's, another product's) Flyway makes none without marking them
     * as its baseline; that mark would hide nothing, and is taken away.
     */
    public void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            configure(List.of())
                    .validateOnMigrate(false)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            statement.execute("delete from " + names.historyTable());
            WriteRights.withdraw(connection, names.historyTable());
        } catch (FlywayException e) {
            throw cause(e);
        }
    }

    /**
     * The names of the scripts that Flyway would apply now, in its order.
     *
     * @throws FlywayDisagreement when Flyway finds that files and history do not go together
     */
    public List<String> pending() throws SQLException {
        List<MigrationFile> scripts = folder.files().stream()
                .filter(file -> file.kind() == FileKind.VERSIONED || file.kind() == FileKind.REPEATABLE)
                .toList();
        Flyway flyway = configure(scripts).ignoreMigrationPatterns("*:pending").load();
        try {
            ValidateResult result = flyway.validateWithResult();
            if (!result.validationSuccessful) {
                throw new FlywayDisagreement(result.getAllErrorMessages());
            }
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getScript)
                    .toList();
        } catch (FlywayException e) {
            throw cause(e);
        }
    }

    /** What the server said, for that decides the exit code; Flyway's own complaint when it said nothing. */
    private static SQLException cause(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        throw failure;
    }

    private FluentConfiguration configure(List<MigrationFile> scripts) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(new OneConnection(connection))
                .loggers(QuietLogs.class.getName())
                .defaultSchema(names.schema())
                .createSchemas(false)
                .table(names.history())
                .resourceProvider(new FolderResources(scripts))
                .validateMigrationNaming(true)
                .javaMigrationClassProvider(List::of)
                .ignoreMigrationPatterns(new String[0])
                .placeholderReplacement(false)
                .outOfOrder(outOfOrder)
                .cleanDisabled(true)
                .skipDefaultCallbacks(true);
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration;
    }
}
