/** The generator's commands; reads top to bottom like the flow from declaration to migration. */
@NullMarked
package dev.ashlar.generator;

import org.jspecify.annotations.NullMarked;
