/** Figures of whole processes and of the pure parts. */
@NullMarked
package dev.ashlar.benchmarks;

import org.jspecify.annotations.NullMarked;
