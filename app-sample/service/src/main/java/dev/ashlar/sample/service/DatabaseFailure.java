package dev.ashlar.sample.service;

import org.jooq.exception.DataAccessException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What a client is told when the database refuses: which rule its data broke, or no more than that it may try again. */
final class DatabaseFailure {
    private DatabaseFailure() {}

    static Answer answer(DataAccessException failure) {
        String state = failure.sqlState();
        String broken = brokenRule(failure);
        if (state.equals("23505")) {
            return Answer.failure(409, "It is there already (%s)".formatted(broken));
        }
        // The classes of data that does not fit its type, and of broken constraints.
        if (state.startsWith("22") || state.startsWith("23")) {
            return Answer.failure(422, "The database refuses it (%s)".formatted(broken));
        }
        // No connection, no resources, server going down or coming up; or no connection of the pool in time.
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.equals("00000")) {
            return Answer.failure(503, "The database cannot be reached; try again");
        }
        return Answer.failure(500, "The service failed; its log says why");
    }

    private static String brokenRule(DataAccessException failure) {
        PSQLException cause = failure.getCause(PSQLException.class);
        ServerErrorMessage message = cause == null ? null : cause.getServerErrorMessage();
        if (message == null) {
            return failure.sqlState();
        }
        String constraint = message.getConstraint();
        return constraint == null ? String.valueOf(message.getMessage()) : constraint;
    }
}
