/**
 * Conformance tests on anyone's SQL: loads pairs of schemas, or the states before and after each step of a project's
 * history, lets an {@link dev.ashlar.generator.conformance.Engine} lead from one to the other and back, and lets
 * {@code pg_dump} judge.
 */
@NullMarked
package dev.ashlar.generator.conformance;

import org.jspecify.annotations.NullMarked;
