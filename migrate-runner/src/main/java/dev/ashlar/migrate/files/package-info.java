/**
 * The files of a schema module's {@code migrations/} folder: their names and versions, their headers, the manifest
 * {@code ashlar.sum} and the statements inside a script.
 *
 * <p>The generator writes through this package and the runner reads through it, so both always agree on what a file is
 * called, what it says and what it sums to.
 */
@NullMarked
package dev.ashlar.migrate.files;

import org.jspecify.annotations.NullMarked;
