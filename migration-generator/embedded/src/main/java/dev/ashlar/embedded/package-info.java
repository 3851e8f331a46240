/**
 * PostgreSQL servers that the build and the tests start by themselves, from binaries on the class path: throwaway ones
 * ({@link dev.ashlar.embedded.EmbeddedServer}) and one that keeps its data ({@link dev.ashlar.embedded.PersistentServer}).
 * Nothing here speaks to a database: a server is ready when its own {@code postmaster.pid} says so.
 */
@NullMarked
package dev.ashlar.embedded;

import org.jspecify.annotations.NullMarked;
