/** A schema as Java source in the words of the DSL: what a database holds, for a person to own. */
@NullMarked
package dev.ashlar.generator.source.pull;

import org.jspecify.annotations.NullMarked;
