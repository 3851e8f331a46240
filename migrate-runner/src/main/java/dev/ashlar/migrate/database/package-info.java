/**
 * The database side of a run, over plain JDBC: the login, the lock that only one runner holds, the history and the
 * runner's own tables beside it.
 */
@NullMarked
package dev.ashlar.migrate.database;

import org.jspecify.annotations.NullMarked;
