/** Tests of the declaration and its model. */
@NullMarked
package dev.ashlar.schema;

import org.jspecify.annotations.NullMarked;
