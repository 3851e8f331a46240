/** In which order and by which SQL actions one schema becomes another. */
@NullMarked
package dev.ashlar.generator.plan;

import org.jspecify.annotations.NullMarked;
