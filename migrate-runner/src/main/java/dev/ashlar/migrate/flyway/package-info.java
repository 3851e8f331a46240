/** The only place that knows Flyway; loaded only when there is something to apply. */
@NullMarked
package dev.ashlar.migrate.flyway;

import org.jspecify.annotations.NullMarked;
