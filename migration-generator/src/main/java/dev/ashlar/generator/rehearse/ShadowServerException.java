package dev.ashlar.generator.rehearse;

import java.sql.SQLException;

/** The shadow server itself failed, through no fault of a script: no connection, no memory, no space. */
public final class ShadowServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShadowServerException(String doing, SQLException cause) {
        super(
                "shadow server: %s failed: %s (SQLSTATE %s)\n  %s"
                        .formatted(
                                doing,
                                cause.getMessage(),
                                cause.getSQLState(),
                                "Free space under the temporary folder and memory, then run it again."),
                cause);
    }

    /** Whether an error tells of the server's state (manual, "PostgreSQL Error Codes": 08, 53, 57P, 58, XX). */
    static boolean isServersFault(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.startsWith("XX");
    }
}
