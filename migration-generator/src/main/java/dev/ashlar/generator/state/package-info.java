/** What a schema looks like outside of Java: the snapshot file, and the catalog of a live PostgreSQL. */
@NullMarked
package dev.ashlar.generator.state;

import org.jspecify.annotations.NullMarked;
