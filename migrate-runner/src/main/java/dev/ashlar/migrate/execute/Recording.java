package dev.ashlar.migrate.execute;

import java.sql.SQLException;

/** What is written about a script that ran, in the transaction that ran it. */
@FunctionalInterface
public interface Recording {
    /** Writes it. */
    void write(long millis) throws SQLException;
}
