/**
 * Proving migrations on a throwaway PostgreSQL: the scripts run there as the runner would run them, and what they leave is
 * compared, catalog with catalog, with the declared schema created from nothing.
 */
@NullMarked
package dev.ashlar.generator.rehearse;

import org.jspecify.annotations.NullMarked;
