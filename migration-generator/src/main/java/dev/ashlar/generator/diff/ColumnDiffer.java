package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two columns of one name, and what must be decided about it. */
final class ColumnDiffer {
    private final Answers answers;
    private final List<Change> changes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    ColumnDiffer(Answers answers) {
        this.answers = answers;
    }

    List<Change> changes() {
        return changes;
    }

    List<Question> questions() {
        return questions;
    }

    void added(ColumnDef column) {
        Expression backfill = answers.backfill(column.id());
        boolean filled = column.nullable()
                || column.defaultValue() != null
                || column.identity() != null
                || column.generated() != null
                || backfill != null;
        if (!filled && !answers.backwards()) {
            questions.add(new Question.MissingValue(column));
        }
        changes.add(new Change.ColumnAdded(column, backfill));
    }

    void dropped(ColumnDef column) {
        if (column.generated() == null && !answers.mayDrop(column.id())) {
            questions.add(new Question.Loss(column.id()));
        }
        changes.add(new Change.Dropped(column));
    }

    void compare(ColumnDef from, ColumnDef to) {
        boolean typeDiffers = !Sameness.same(from.type(), to.type());
        if (typeDiffers || !Objects.equals(from.collation(), to.collation())) {
            changes.add(new Change.ColumnTypeChanged(from, to, typeDiffers ? conversion(from, to) : null));
        }
        if (!Sameness.same(from.generated(), to.generated())) {
            // a generation that comes overwrites what the column held
            if (from.generated() == null && !answers.mayDrop(to.id())) {
                questions.add(new Question.Loss(to.id()));
            }
            changes.add(new Change.GenerationChanged(from, to));
        }
        if (!Objects.equals(from.identity(), to.identity())) {
            if (to.identity() == null && !answers.mayDrop(to.id())) {
                questions.add(new Question.Loss(to.id()));
            }
            changes.add(new Change.IdentityChanged(from, to));
        }
        if (!Sameness.same(from.defaultValue(), to.defaultValue())) {
            changes.add(new Change.DefaultChanged(from, to));
        }
        if (from.nullable() != to.nullable()) {
            changes.add(new Change.NullabilityChanged(from, to, to.nullable() ? null : answers.backfill(to.id())));
        }
    }

    private @Nullable Expression conversion(ColumnDef from, ColumnDef to) {
        Expression using = answers.using(to.id());
        if (using != null || from.generated() != null) {
            return using;
        }
        Casts.Way way = Casts.way(from.type(), to.type());
        if (!answers.backwards()) {
            if (way == Casts.Way.NONE) {
                questions.add(new Question.MissingCast(to, from.type()));
            } else if (Casts.mayLose(from.type(), to.type()) && !answers.mayDrop(to.id())) {
                questions.add(new Question.Narrowing(from, to));
            }
        }
        return switch (way) {
            case BY_ITSELF -> null;
            case EXPLICIT -> cast("{0}::", to.id(), to.type());
            case NONE -> cast("{0}::text::", to.id(), to.type());
        };
    }

    private static Expression cast(String template, ObjectId column, TypeName type) {
        return new Expression(
                template + type.sql(),
                type.isUserDefined()
                        ? List.of(column, ObjectId.enumType(type.schema(), type.name()))
                        : List.of(column));
    }
}
