/**
 * What a run is told: the environment, {@code .env} and {@code ~/.pgpass}, read once and checked as a whole before
 * anything else happens.
 */
@NullMarked
package dev.ashlar.migrate.settings;

import org.jspecify.annotations.NullMarked;
