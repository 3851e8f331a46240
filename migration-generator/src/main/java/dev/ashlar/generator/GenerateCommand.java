package dev.ashlar.generator;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ashlar generate}: the next migration, from the declaration and the snapshot. */
@Command(
        name = "generate",
        description = "Writes the next migration: what the declaration has and the snapshot has not.")
final class GenerateCommand implements Callable<Report> {
    @Mixin
    private final SchemaOption schema = new SchemaOption();

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    @Option(names = "--check", description = "writes nothing; ends in 3 when something is pending")
    private boolean check;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "the migration's name (default: made from the changes)")
    private @Nullable String name;

    @Override
    public Report call() {
        SchemaModule module = schema.open();
        GenerateRequest request =
                new GenerateRequest(module, "db-generate", name == null ? "" : GivenName.of(name), decisions.given());
        History history = History.read(module).requireIntact();
        return check ? Generation.outlook(request, history).report() : Generation.generate(request, history);
    }
}
