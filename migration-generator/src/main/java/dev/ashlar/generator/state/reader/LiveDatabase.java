package dev.ashlar.generator.state.reader;

import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.outcome.Redaction;
import dev.ashlar.migrate.outcome.RunFailure;
import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import dev.ashlar.migrate.settings.SettingsReader;
import dev.ashlar.migrate.settings.Target;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database that runs elsewhere, named by an address as the runner takes it; it is only read. */
public final class LiveDatabase {
    private LiveDatabase() {}

    /**
     * The major version of the server.
     *
     * @throws RunFailure when it cannot be reached or refuses the login
     */
    public static int major(String url) {
        try (Connection connection = connect(url)) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * What the database holds.
     *
     * @throws RunFailure when it cannot be reached, refuses the login, or breaks off
     */
    public static ReadSchema read(String url, ReadOptions options) {
        try (Connection connection = connect(url)) {
            return CatalogReader.read(connection, options);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static Connection connect(String url) {
        SettingsReader.Place place = new SettingsReader.Place(
                Path.of("").toAbsolutePath(), Path.of(System.getProperty("user.home", "/")), false, "");
        Target target = SettingsReader.read(Map.of("DATABASE_URL", url), place, true)
                .settings()
                .target();
        RunLog log = new RunLog(line -> {}, text -> {}, Redaction.of(target.password()));
        return new Connector(target, log, new StopSignal(), () -> 0L).connectAtOnce();
    }

    private static RunFailure unreadable(SQLException e) {
        return new RunFailure(ExitCode.UNREACHABLE, "The database could not be read: " + e.getMessage(), e);
    }
}
