/** The model that tools read: immutable records ending in {@code Def}, one for each object of a PostgreSQL schema. */
@NullMarked
package dev.ashlar.schema.model;

import org.jspecify.annotations.NullMarked;
