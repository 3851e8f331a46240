package dev.ashlar.generator;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The flag that every command has: which schema module it works on. */
final class SchemaOption {
    static final String DEFAULT = "app-sample/schema";

    @Option(
            names = "--schema",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "the schema module (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of(DEFAULT);

    SchemaModule open() {
        return SchemaModule.open(folder);
    }
}
