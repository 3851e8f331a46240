/** How a run tells what it does and how it ended: exit codes, failures, log lines, JSON. */
@NullMarked
package dev.ashlar.migrate.outcome;

import org.jspecify.annotations.NullMarked;
