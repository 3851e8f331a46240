/** Tests of schemas as Java source. */
@NullMarked
package dev.ashlar.generator.source.pull;

import org.jspecify.annotations.NullMarked;
