/** The runner: applies migrations to a database, exactly once. */
@NullMarked
package dev.ashlar.migrate;

import org.jspecify.annotations.NullMarked;
