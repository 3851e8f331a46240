/** The text of migrations: steps as SQL, batches as scripts. */
@NullMarked
package dev.ashlar.generator.render;

import org.jspecify.annotations.NullMarked;
