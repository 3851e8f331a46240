package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.RoutineShape;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes the objects that their own statements describe. */
final class StatementClosing {
    private final Closing closing;
    private final StatementChecks checks;

    StatementClosing(Closing closing) {
        this.closing = closing;
        this.checks = new StatementChecks(closing.problems);
    }

    void close(SqlObject object) {
        ObjectId id = object.id();
        ObjectId of = object.of == null ? null : Ids.of(object.of.get());
        List<Expression> create = all(object.statements.create, id);
        if (object.kind == ObjectKind.ROUTINE) {
            checks.routine(id, create.getFirst());
        }
        String shape = object.statements.shape;
        if (shape == null && object.kind == ObjectKind.ROUTINE && isReplaceable(create.getFirst())) {
            shape = RoutineShape.of(create.getFirst().template());
        }
        add(id, object.statements, create, shape, of);
    }

    void close(SqlType<?> type) {
        ObjectId id = Ids.of(type);
        add(id, type.statements, all(type.statements.create, id), type.statements.shape, null);
    }

    private void add(
            ObjectId id,
            Statements statements,
            List<Expression> create,
            @Nullable String shape,
            @Nullable ObjectId of) {
        checks.ends(id, create);
        List<Expression> drop = all(statements.drop, id);
        if (drop.isEmpty()) {
            drop = List.of(closing.expressions
                    .writer(id)
                    .text("drop %s ".formatted(id.kind().keyword()))
                    .object(id)
                    .expression());
        }
        closing.add(new StatementDef(id, create, drop, shape, of, statements.comment));
        Origin origin = statements.renamedFrom;
        if (origin != null) {
            closing.rename(new ObjectId(id.kind(), origin.schemaOr(id.schema()), origin.name(), id.part()), id);
        }
        closing.extras.closeOwned(statements.extras, id, id.kind().keyword());
    }

    private List<Expression> all(List<Sql> statements, ObjectId id) {
        List<Expression> all = new ArrayList<>();
        for (Sql sql : statements) {
            all.add(closing.expressions.of(sql, id));
        }
        return all;
    }

    /** Aggregates follow from no text: what must stay of them is not all in their statement. */
    private static boolean isReplaceable(Expression create) {
        return RoutineShape.isReplaceable(create.template());
    }
}
