package dev.ashlar.generator.rehearse;

import dev.ashlar.migrate.files.Statement;
import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL refused a statement of a script: which one, where it stands, and the server's own words. */
public final class ScriptFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String script;
    private final int line;
    private final String statement;
    private final String sqlState;

    ScriptFailedException(Script script, Statement statement, SQLException cause) {
        super(
                "%s:%d: %s (SQLSTATE %s)\n  %s"
                        .formatted(
                                script.name(),
                                statement.line(),
                                words(cause),
                                cause.getSQLState(),
                                statement.summary()),
                cause);
        this.script = script.name();
        this.line = statement.line();
        this.statement = statement.sql();
        this.sqlState = String.valueOf(cause.getSQLState());
    }

    /** The script's file name. */
    public String script() {
        return script;
    }

    /** The line on which the statement starts, from 1. */
    public int line() {
        return line;
    }

    public String statement() {
        return statement;
    }

    /** PostgreSQL's five-character error code (manual, "PostgreSQL Error Codes"). */
    public String sqlState() {
        return sqlState;
    }

    private static String words(SQLException cause) {
        ServerErrorMessage server = cause instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        if (server == null) {
            return String.valueOf(cause.getMessage());
        }
        StringBuilder words = new StringBuilder(String.valueOf(server.getMessage()));
        if (server.getDetail() != null) {
            words.append("; ").append(server.getDetail());
        }
        if (server.getHint() != null) {
            words.append(" Hint: ").append(server.getHint());
        }
        return words.toString().replaceAll("\\s+", " ");
    }
}
