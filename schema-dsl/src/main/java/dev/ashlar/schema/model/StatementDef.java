package dev.ashlar.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object, or a property of one, that statements of its own describe: a function, a trigger, a policy, a grant.
 *
 * <p>Its text is what PostgreSQL itself prints, or takes; two are the same when their statements have the same tokens. Names
 * of other objects are holes where the text is put together here; where it is PostgreSQL's, the references tell what must
 * exist before.
 *
 * @param create the statements that make it, in order, without semicolons
 * @param drop the statements that take it away; none when it goes with {@code of}
 * @param shape what must stay the same for {@code create or replace} to be enough, such as the result type of a function;
 *     null when it must always be dropped first; of a setting what tells those apart that its statements only add to, mostly null; of one
 *     that {@linkplain Aspect#isName gives a name}, that name
 * @param of the object that takes it along when it is dropped, such as a trigger's table, or null
 */
public record StatementDef(
        ObjectId id,
        List<Expression> create,
        List<Expression> drop,
        @Nullable String shape,
        @Nullable ObjectId of,
        @Nullable String comment)
        implements ObjectDef {
    public StatementDef {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }

    /** Whether the statements of the other one, run as they are, turn this one into it. */
    public boolean isReplaceableBy(StatementDef other) {
        return id.kind() == ObjectKind.SETTING
                ? drop.equals(other.drop) && (Aspect.isName(id) || Objects.equals(shape, other.shape))
                : shape != null && shape.equals(other.shape);
    }
}
