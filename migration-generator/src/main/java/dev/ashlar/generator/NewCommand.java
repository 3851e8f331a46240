package dev.ashlar.generator;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ashlar new}: an empty migration to write by hand. */
@Command(name = "new", description = "Writes an empty numbered migration and its undo.")
final class NewCommand implements Callable<Report> {
    @Mixin
    private final SchemaOption schema = new SchemaOption();

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "the migration's name")
    private String name = "";

    @Override
    public Report call() {
        return NewMigration.write(schema.open(), name);
    }
}
