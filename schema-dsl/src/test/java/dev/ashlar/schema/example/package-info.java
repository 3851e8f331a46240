/** A small declared schema, as people write one. */
@NullMarked
package dev.ashlar.schema.example;

import org.jspecify.annotations.NullMarked;
