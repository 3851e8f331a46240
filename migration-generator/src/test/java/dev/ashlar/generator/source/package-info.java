/** Tests of the Java source written from a schema. */
@NullMarked
package dev.ashlar.generator.source;

import org.jspecify.annotations.NullMarked;
