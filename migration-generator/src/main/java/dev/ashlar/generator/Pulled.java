package dev.ashlar.generator;

import dev.ashlar.generator.source.pull.PulledSchema;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/**
 * A schema that was read, in the words that its source will have.
 *
 * @param remarks what people should know of it
 */
record Pulled(SchemaDef schema, List<String> remarks) {
    static Pulled of(SchemaDef read, Sides sides, SchemaModule module) {
        return new Pulled(PulledSchema.of(read), List.of());
    }
}
