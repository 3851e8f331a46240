package dev.ashlar.generator.conformance;

import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.migrate.files.BrokenFilesException;
import dev.ashlar.migrate.files.StatementSplitter;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A session in one database that runs scripts: other people's as psql would, and an engine's as the runner would. */
record Session(Connection connection) implements AutoCloseable {
    private static final String DUPLICATE_OBJECT = "42710";
    private static final Pattern CREATE_ROLE =
            Pattern.compile("create\\s+(role|user|group)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Opens a session; without a search path of its own it has the server's. */
    static Session open(Cluster cluster, String database, String searchPath) throws BrokenCaseException {
        try {
            return new Session(cluster.connect(database, searchPath));
        } catch (SQLException e) {
            throw broken("connecting to " + database, e);
        }
    }

    /**
     * Runs a script that was written for psql, up to the first statement that the server refuses. A role may have been made
     * by the other side of the case, for roles belong to the server: then it is not made again.
     *
     * @param oneTransaction whether the whole script commits at once
     */
    void load(PsqlScript script, boolean oneTransaction) throws BrokenCaseException {
        if (oneTransaction) {
            execute("begin");
        }
        for (PsqlScript.Piece piece : script.pieces()) {
            try {
                send(piece);
            } catch (SQLException e) {
                throw broken(script.place() + ":" + piece.line(), e);
            }
        }
        if (oneTransaction) {
            execute("commit");
        }
    }

    /** Runs an engine's scripts, none in settings that the one before has left. */
    void run(Iterable<Script> scripts) throws BrokenCaseException {
        for (Script script : scripts) {
            try {
                run(script);
            } catch (BrokenFilesException e) {
                throw new BrokenCaseException(String.valueOf(e.getMessage()));
            }
            execute("reset session authorization; reset role; reset all");
        }
    }

    void execute(String sql) throws BrokenCaseException {
        try {
            send(sql);
        } catch (SQLException e) {
            throw broken(sql, e);
        }
    }

    @Override
    public void close() throws BrokenCaseException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw broken("closing the session", e);
        }
    }

    /** The server's words on one line, with the place or the statement that they are about. */
    static BrokenCaseException broken(String place, SQLException cause) {
        ServerErrorMessage server = cause instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        String words = server == null ? String.valueOf(cause.getMessage()) : String.valueOf(server.getMessage());
        if (server != null && server.getDetail() != null) {
            words += "; " + server.getDetail();
        }
        return new BrokenCaseException(
                "%s: %s (%s)".formatted(place, words.replaceAll("\\s+", " "), cause.getSQLState()));
    }

    private void run(Script script) throws BrokenCaseException {
        if (script.transaction()) {
            execute("begin");
        }
        for (dev.ashlar.migrate.files.Statement statement : StatementSplitter.split(script.name(), script.sql())) {
            try {
                send(statement.sql());
            } catch (SQLException e) {
                throw broken(statement.summary(), e);
            }
        }
        if (script.transaction()) {
            execute("commit");
        }
    }

    private void send(PsqlScript.Piece piece) throws SQLException {
        switch (piece) {
            case PsqlScript.Piece.Rows rows -> copyIn(rows);
            case PsqlScript.Piece.Sql sql -> {
                try {
                    send(sql.sql());
                } catch (SQLException e) {
                    if (!DUPLICATE_OBJECT.equals(e.getSQLState())
                            || !CREATE_ROLE.matcher(sql.sql()).matches()) {
                        throw e;
                    }
                }
            }
        }
    }

    private void copyIn(PsqlScript.Piece.Rows rows) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(rows.copy(), new StringReader(rows.rows()));
        } catch (IOException e) {
            throw new SQLException("reading the rows of a copy", e);
        }
    }

    private void send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
