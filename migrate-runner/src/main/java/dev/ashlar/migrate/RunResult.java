package dev.ashlar.migrate;

import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.outcome.ExitCode;
import dev.ashlar.migrate.standing.VersionLine;
import java.util.List;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param exit the code for the process
 * @param message what happened, in the words that were logged; no secret
 * @param files the scripts that this run applied or took back, in order
 * @param head the newest version in the history afterwards, when it is known
 * @param lines how each version stands, for {@code status}
 */
public record RunResult(
        ExitCode exit, String message, List<String> files, Optional<MigrationVersion> head, List<VersionLine> lines) {

    public RunResult {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
    }

    static RunResult of(ExitCode exit, String message) {
        return new RunResult(exit, message, List.of(), Optional.empty(), List.of());
    }

    /** Whether the run did what it was asked for. */
    public boolean isDone() {
        return exit == ExitCode.DONE;
    }
}
