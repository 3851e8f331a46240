package dev.ashlar.migrate.database;

import dev.ashlar.migrate.outcome.ExitCode;
import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a failure of the driver or the server means for a run.
 *
 * <p>By SQLSTATE, see the manual's "PostgreSQL Error Codes".
 */
public final class SqlFailures {
    /** A statement did not get its locks within {@code lock_timeout}. */
    public static final String LOCK_NOT_AVAILABLE = "55P03";

    private SqlFailures() {}

    public static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    /** Whether the connection is gone, so that nothing more is known of what the server did. */
    public static boolean isConnectionLost(SQLException failure) {
        return state(failure).startsWith("08");
    }

    /** Whether trying again later may succeed without anybody changing anything: the server rolled back. */
    public static boolean isPassing(SQLException failure) {
        String state = state(failure);
        return !isOwnMemory(failure)
                && (state.equals("40001")
                        || state.equals("40P01")
                        || state.startsWith("53")
                        || state.startsWith("57P"));
    }

    /** Whether this process, not the server, is out of memory; the driver gives both the same SQLSTATE. */
    public static boolean isOwnMemory(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a failed login means: {@link ExitCode#UNREACHABLE} for what may heal by waiting, another code for what only a
     * person can heal.
     */
    static ExitCode ofLogin(SQLException failure) {
        String state = state(failure);
        if (isRefusedTls(failure)) {
            return ExitCode.REFUSED;
        }
        return switch (state) {
            case "3D000" -> ExitCode.WRONG_TARGET;
            case "08004", "42501" -> ExitCode.REFUSED;
            case "22023", "42704", "08P01" -> ExitCode.USAGE;
            default -> state.startsWith("28") ? ExitCode.REFUSED : ExitCode.UNREACHABLE;
        };
    }

    /** A handshake that the network cut off may succeed next time; one that a certificate failed never will. */
    private static boolean isRefusedTls(SQLException failure) {
        boolean tls = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            tls |= cause instanceof SSLException;
            if (cause instanceof EOFException || cause instanceof SocketException) {
                return false;
            }
        }
        return tls;
    }

    /** The server's words, with detail and hint, each on a line of its own. */
    public static String describe(SQLException failure) {
        StringBuilder text = new StringBuilder();
        Optional<ServerErrorMessage> server = server(failure);
        text.append(server.map(ServerErrorMessage::getMessage).orElseGet(() -> String.valueOf(failure.getMessage())));
        if (!state(failure).isEmpty()) {
            text.append(" (SQLSTATE ").append(state(failure)).append(')');
        }
        server.map(ServerErrorMessage::getDetail)
                .ifPresent(detail -> text.append("\n  Detail: ").append(detail));
        server.map(ServerErrorMessage::getHint)
                .ifPresent(hint -> text.append("\n  Hint: ").append(hint));
        Throwable cause = failure.getCause();
        if (server.isEmpty() && cause != null && cause.getMessage() != null) {
            text.append(": ").append(cause.getMessage());
        }
        return text.toString();
    }

    /** The character of the statement that the server points at, from 1; 0 when it points at none. */
    public static int position(SQLException failure) {
        return server(failure).map(ServerErrorMessage::getPosition).orElse(0);
    }

    private static Optional<ServerErrorMessage> server(SQLException failure) {
        return failure instanceof PSQLException postgres
                ? Optional.ofNullable(postgres.getServerErrorMessage())
                : Optional.empty();
    }
}
