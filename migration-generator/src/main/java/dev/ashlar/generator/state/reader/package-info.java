/** Reads the catalogs of a live PostgreSQL into the model: one pass, a fixed number of queries, whatever the schema's size. */
@NullMarked
package dev.ashlar.generator.state.reader;

import org.jspecify.annotations.NullMarked;
