package dev.ashlar.generator;

import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.source.JooqClasses;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** {@code ashlar jooq}: a step of the build of whoever queries the schema; see the sample's service. */
final class Jooq {
    private Jooq() {}

    /** Writes the classes into a folder of their own: what else stands in the package there is deleted. */
    static Report write(SchemaModule module, String packageName, Path folder) {
        SchemaDef declared = Declared.read(module).schema();
        int major = module.settings().server().highest();
        JooqClasses classes = new JooqClasses(declared, new Creation("declared", Creations.of(declared)), major);
        try {
            return Report.of(
                    Exit.DONE,
                    classes.write(packageName, folder)
                            ? "wrote jOOQ's classes to " + folder
                            : "nothing to do: jOOQ's classes are those of the declared schema");
        } catch (ScriptFailedException e) {
            throw new Failure(
                    Exit.DISPROVED,
                    module.folder().toString(),
                    "PostgreSQL %d refuses the declared schema: %s".formatted(major, e.getMessage()),
                    "Correct the declaration; make db-generate%s says more.".formatted(module.variable()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing jOOQ's classes to " + folder, e);
        }
    }
}
