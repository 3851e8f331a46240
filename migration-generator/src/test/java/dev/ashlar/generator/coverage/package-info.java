/** What of PostgreSQL is covered, as a page that a test keeps true. */
@NullMarked
package dev.ashlar.generator.coverage;

import org.jspecify.annotations.NullMarked;
