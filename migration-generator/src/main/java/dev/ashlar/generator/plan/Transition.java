package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two schemas of one batch, under the names after all renames, with what becomes of each object between them.
 *
 * @param before what the objects of the first schema need of each other
 * @param after what the objects of the second schema need of each other
 * @param notNullNames the names that new columns' not-null constraints must be given
 */
record Transition(
        SchemaDef from, SchemaDef to, Fates fates, Dependencies before, Dependencies after, NotNullNames notNullNames) {
    Transition(SchemaDef from, SchemaDef to, Fates fates) {
        this(from, to, fates, new Dependencies(from), new Dependencies(to), new NotNullNames(from, to));
    }

    /**
     * Lets a step that writes a column read what an expression mentions: what goes is read before, what comes after; what
     * stays is there at any time.
     */
    void read(@Nullable Expression expression, ObjectId column, Node node) {
        Set<ObjectId> mentioned = new LinkedHashSet<>(before.of(expression));
        mentioned.addAll(after.of(expression));
        for (ObjectId id : mentioned) {
            if (!id.equals(column) && !fates.stays(id)) {
                if (to.contains(id)) {
                    node.needs(id);
                } else {
                    node.frees(List.of(id));
                }
            }
        }
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
