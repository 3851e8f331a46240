/** How files and history stand to each other; pure, it talks to nobody. */
@NullMarked
package dev.ashlar.migrate.standing;

import org.jspecify.annotations.NullMarked;
