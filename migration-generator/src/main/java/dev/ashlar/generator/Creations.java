package dev.ashlar.generator;

import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/** The scripts that create a schema in an empty database. */
final class Creations {
    private Creations() {}

    static List<Script> of(SchemaDef schema) {
        List<Script> scripts = new ArrayList<>();
        for (String sql : dev.ashlar.generator.render.Script.createFromNothing(schema)) {
            scripts.add(new Script("the schema from nothing, part " + (scripts.size() + 1), sql, true));
        }
        return scripts;
    }
}
