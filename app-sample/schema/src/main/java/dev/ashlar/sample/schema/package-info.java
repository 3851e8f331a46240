/** The declared schema of the sample, a killboard for an online game. */
@NullMarked
package dev.ashlar.sample.schema;

import org.jspecify.annotations.NullMarked;
