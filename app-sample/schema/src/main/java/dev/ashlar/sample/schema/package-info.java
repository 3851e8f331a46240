/**
 * The schema of a killboard for an online space game: what was destroyed, where, by whom, and who may see it.
 *
 * <p>One class per table; everything here is found by scanning the compiled module.
 */
@NullMarked
package dev.ashlar.sample.schema;

import org.jspecify.annotations.NullMarked;
