package dev.ashlar.generator;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ashlar amend}: the newest migration anew, while nobody else has it. */
@Command(
        name = "amend",
        description = "Replaces the newest, unmerged migration; proves and seals one that was edited by hand.")
final class AmendCommand implements Callable<Report> {
    @Mixin
    private final SchemaOption schema = new SchemaOption();

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "another name (default: the one it has)")
    private @Nullable String name;

    @Override
    public Report call() {
        return Amendment.amend(new GenerateRequest(
                schema.open(), "db-amend", name == null ? "" : GivenName.of(name), decisions.given()));
    }
}
