/** Java source written from a schema: the table classes of jOOQ. */
@NullMarked
package dev.ashlar.generator.source;

import org.jspecify.annotations.NullMarked;
