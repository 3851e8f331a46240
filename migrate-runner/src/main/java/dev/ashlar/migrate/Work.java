package dev.ashlar.migrate;

import dev.ashlar.migrate.database.Audit;
import dev.ashlar.migrate.database.Connector;
import dev.ashlar.migrate.database.History;
import dev.ashlar.migrate.database.RunnerLock;
import dev.ashlar.migrate.database.State;
import dev.ashlar.migrate.database.WorkSession;
import dev.ashlar.migrate.execute.Placeholders;
import dev.ashlar.migrate.execute.ScriptExecutor;
import dev.ashlar.migrate.settings.Settings;
import java.sql.SQLException;

/**
 * A session that holds the lock and is ready to change something.
 *
 * @param landing the session, looked at again under the lock
 * @param history the history table
 * @param audit the audit table
 * @param executor what runs scripts
 */
record Work(Landing landing, History history, Audit audit, ScriptExecutor executor) {

    /** Waits for the lock, and prepares the session for work. */
    static Work begin(Landing landing, Settings settings, Connector connector, RunContext context) throws SQLException {
        WorkSession session = new WorkSession(landing.connection(), settings.limits(), settings.setRole());
        session.begin();
        new RunnerLock(landing.connection(), landing.names(), context.log(), context.stop(), context.nanoTime())
                .take(settings.limits().lockDeadline());
        Landing locked = landing.again();
        State state = new State(landing.connection(), landing.names());
        ScriptExecutor executor = new ScriptExecutor(
                landing.connection(),
                connector,
                session,
                state,
                settings.limits(),
                new Placeholders(settings.placeholders()),
                context.log(),
                context.stop(),
                context.nanoTime());
        return new Work(
                locked,
                new History(landing.connection(), landing.names()),
                new Audit(landing.connection(), landing.names(), settings.image()),
                executor);
    }

    /** Creates the runner's own tables where they are missing. */
    void createTables() throws SQLException {
        if (!landing.facts().hasAudit()) {
            audit.create();
        }
        if (!landing.facts().hasState()) {
            new State(landing.connection(), landing.names()).create();
        }
    }
}
