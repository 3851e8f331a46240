/** Runs one script against the database: its statements, its retries, its rows, and what is said when it fails. */
@NullMarked
package dev.ashlar.migrate.execute;

import org.jspecify.annotations.NullMarked;
