package dev.ashlar.migrate;

import dev.ashlar.migrate.outcome.RunLog;
import dev.ashlar.migrate.outcome.StopSignal;
import java.util.function.LongSupplier;

/**
 * What a run needs of the process around it.
 *
 * @param log where its lines go
 * @param stop how it is asked to stop
 * @param nanoTime a clock that only goes forward, as {@code System::nanoTime}
 */
public record RunContext(RunLog log, StopSignal stop, LongSupplier nanoTime) {}
