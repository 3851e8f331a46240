/** The database that people develop on: an embedded server in a folder of the repository, started on demand. */
@NullMarked
package dev.ashlar.generator.development;

import org.jspecify.annotations.NullMarked;
