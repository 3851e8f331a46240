package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/** A schema that was read from a database, as a person would have declared it. */
public final class PulledSchema {
    private PulledSchema() {}

    /** The same schema in other words; a database cannot tell the two apart. */
    public static SchemaDef of(SchemaDef read) {
        List<ObjectDef> definitions = new ArrayList<>();
        Settings settings = new Settings(read);
        for (ObjectDef definition : read.objects().values()) {
            if (!isStandard(definition, settings)) {
                definitions.add(definition);
            }
        }
        return SchemaDef.of(definitions);
    }

    /** Every database has the schema {@code public}; it is declared only where something is said of it. */
    private static boolean isStandard(ObjectDef definition, Settings settings) {
        return definition instanceof NamespaceDef
                && definition.id().equals(ObjectId.schema(ObjectId.PUBLIC))
                && definition.comment() == null
                && settings.of(definition.id()).isEmpty();
    }
}
