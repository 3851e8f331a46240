/**
 * The runner: applies numbered migrations to a database, exactly once.
 *
 * <p>{@link dev.ashlar.migrate.Runner#run} is the library call; {@link dev.ashlar.migrate.Main} is the process around
 * it.
 */
@NullMarked
package dev.ashlar.migrate;

import org.jspecify.annotations.NullMarked;
