package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of definitions after renames: all that mentions other objects.
 *
 * @param names what an object is called now
 */
record RenamedPieces(UnaryOperator<ObjectId> names) {
    PartitionBound of(PartitionBound bound) {
        return switch (bound) {
            case PartitionBound.Range it -> new PartitionBound.Range(expressions(it.from()), expressions(it.to()));
            case PartitionBound.Values it -> new PartitionBound.Values(expressions(it.values()));
            case PartitionBound.Hash it -> it;
            case PartitionBound.Default it -> it;
        };
    }

    TypeName of(TypeName type) {
        if (!type.isUserDefined()) {
            return type;
        }
        for (ObjectKind kind : ObjectKind.typeLike()) {
            ObjectId id = new ObjectId(kind, type.schema(), type.name(), "");
            ObjectId renamed = names.apply(id);
            if (!renamed.equals(id)) {
                return new TypeName(renamed.schema(), renamed.name(), type.arguments(), type.dimensions());
            }
        }
        return type;
    }

    List<IndexElement> elements(List<IndexElement> elements) {
        return elements.stream().map(this::of).toList();
    }

    IndexElement of(IndexElement element) {
        return new IndexElement(
                of(element.expression()),
                element.collation(),
                element.operatorClass(),
                element.order(),
                element.nulls());
    }

    List<Expression> expressions(List<Expression> expressions) {
        return expressions.stream().map(this::of).toList();
    }

    Expression of(Expression expression) {
        return expression.mapReferences(names);
    }

    @Nullable
    Expression ofNullable(@Nullable Expression expression) {
        return expression == null ? null : of(expression);
    }
}
