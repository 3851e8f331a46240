package dev.ashlar.generator.rehearse;

import dev.ashlar.generator.state.Catalog;
import dev.ashlar.generator.state.reader.CatalogReader;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.generator.state.reader.ReadSchema;
import dev.ashlar.migrate.files.Statement;
import dev.ashlar.migrate.files.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One database of the shadow server, with a session that runs scripts in it; dropped when closed. */
public final class ShadowDatabase implements AutoCloseable {
    private static final String UNDEFINED_OBJECT = "42704";
    private static final Pattern NO_ROLE = Pattern.compile("role \"(.+)\" does not exist", Pattern.DOTALL);

    private final ShadowServer server;
    private final String name;
    private final Set<String> rolesBefore;
    private final Set<String> assumedRoles = new TreeSet<>();
    private final Connection session;

    ShadowDatabase(ShadowServer server, String name, Set<String> rolesBefore) {
        this.server = server;
        this.name = name;
        this.rolesBefore = rolesBefore;
        this.session = server.connect(name);
    }

    /** The database's address, for whoever reads it by other means; valid until it is closed. */
    public String jdbcUrl() {
        return server.jdbcUrl(name);
    }

    /**
     * Runs scripts in order: each in one transaction or statement by statement, and none in settings that the one before
     * has left. Roles belong to the server, and migrations grant to some that they do not make: a role that isn't there
     * is assumed, and remembered.
     */
    public void run(List<Script> scripts) throws ScriptFailedException {
        for (Script script : scripts) {
            run(script);
        }
    }

    /** What the database holds, without the runner's own tables. */
    public Catalog catalog(String historyTable) {
        try {
            return Catalog.read(session, historyTable);
        } catch (SQLException e) {
            throw new ShadowServerException("reading the catalog", e);
        }
    }

    /** What the database holds, as a model. */
    public ReadSchema read(ReadOptions options) {
        try {
            return CatalogReader.read(session, options);
        } catch (SQLException e) {
            throw new ShadowServerException("reading the catalog", e);
        }
    }

    /** Roles that scripts named and that did not exist. */
    public Set<String> assumedRoles() {
        return Set.copyOf(assumedRoles);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            throw new ShadowServerException("closing the session", e);
        } finally {
            server.drop(name, rolesBefore);
        }
    }

    private void run(Script script) throws ScriptFailedException {
        List<Statement> statements = StatementSplitter.split(script.name(), script.sql());
        if (statements.isEmpty()) {
            return;
        }
        Attempt attempt = attempt(script, statements, 0);
        while (attempt.error() != null) {
            Optional<String> role = missingRole(attempt.error());
            if (role.isEmpty() || !assumedRoles.add(role.get())) {
                throw new ScriptFailedException(script, statements.get(attempt.at()), attempt.error());
            }
            server.createRole(role.get());
            attempt = attempt(script, statements, script.transaction() ? 0 : attempt.at());
        }
    }

    /** How far a script came: the error, if any, and the statement that met it. */
    private record Attempt(int at, @Nullable SQLException error) {}

    private Attempt attempt(Script script, List<Statement> statements, int from) {
        int at = from;
        try {
            session.setAutoCommit(!script.transaction());
            while (at < statements.size()) {
                execute(statements.get(at).sql());
                at++;
            }
            // A deferred constraint speaks up here, when no statement can be told to be the one that broke it.
            at = statements.size() - 1;
            endTransaction(true);
            execute("reset session authorization; reset role; reset all");
            return new Attempt(at, null);
        } catch (SQLException e) {
            takeBack(e);
            return new Attempt(at, e);
        }
    }

    private void takeBack(SQLException error) {
        if (ShadowServerException.isServersFault(error)) {
            throw new ShadowServerException("running a script", error);
        }
        try {
            endTransaction(false);
        } catch (SQLException e) {
            throw new ShadowServerException("rolling back", e);
        }
    }

    private void endTransaction(boolean commit) throws SQLException {
        if (!session.getAutoCommit()) {
            if (commit) {
                session.commit();
            } else {
                session.rollback();
            }
            session.setAutoCommit(true);
        }
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = session.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static Optional<String> missingRole(SQLException error) {
        Matcher matcher = NO_ROLE.matcher(String.valueOf(error.getMessage()));
        return UNDEFINED_OBJECT.equals(error.getSQLState()) && matcher.find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
