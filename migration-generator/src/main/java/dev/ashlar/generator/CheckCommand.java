package dev.ashlar.generator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ashlar check}: all that a merge relies on. */
@Command(name = "check", description = "Replays the whole history and compares it with snapshot and declaration.")
final class CheckCommand implements Callable<Report> {
    @Mixin
    private final SchemaOption schema = new SchemaOption();

    @Override
    public Report call() {
        return Verification.verify(schema.open());
    }
}
