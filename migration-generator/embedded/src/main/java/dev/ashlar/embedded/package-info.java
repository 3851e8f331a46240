/** A throwaway or kept PostgreSQL server, started from binaries on the class path. */
@NullMarked
package dev.ashlar.embedded;

import org.jspecify.annotations.NullMarked;
