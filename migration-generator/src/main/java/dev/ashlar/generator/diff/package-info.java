/** What differs between two schemas, in the terms of the schema. */
@NullMarked
package dev.ashlar.generator.diff;

import org.jspecify.annotations.NullMarked;
