package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.Objects;

/**
 * The two schemas of one batch, under the names after all renames, with what becomes of each object between them.
 *
 * @param before what the objects of the first schema need of each other
 * @param after what the objects of the second schema need of each other
 */
record Transition(SchemaDef from, SchemaDef to, Fates fates, Dependencies before, Dependencies after) {
    Transition(SchemaDef from, SchemaDef to, Fates fates) {
        this(from, to, fates, new Dependencies(from), new Dependencies(to));
    }

    /** The definition in the first schema of an object that it has. */
    ObjectDef old(ObjectId object) {
        return Objects.requireNonNull(from.get(object), () -> object + " is not in the first schema");
    }

    /** The definition in the second schema of an object that it has. */
    ObjectDef now(ObjectId object) {
        return Objects.requireNonNull(to.get(object), () -> object + " is not in the second schema");
    }
}
