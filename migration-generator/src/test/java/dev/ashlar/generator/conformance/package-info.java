/** Tests of the conformance tests: cases of our own, and engines of which it is known what they do. */
@NullMarked
package dev.ashlar.generator.conformance;

import org.jspecify.annotations.NullMarked;
