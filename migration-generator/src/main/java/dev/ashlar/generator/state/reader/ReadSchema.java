package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/** What a database holds: the schema as far as the model has words for it, and everything else by name. */
public record ReadSchema(SchemaDef schema, List<Unmodelled> unmodelled) {
    public ReadSchema {
        unmodelled = unmodelled.stream().sorted().toList();
    }
}
