package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns declared SQL and Java values into the model's expressions. */
final class Expressions {
    final Problems problems;
    private final Map<Class<?>, List<EnumType<?>>> enums = new HashMap<>();

    Expressions(Iterable<? extends SchemaObject> declared, Problems problems) {
        this.problems = problems;
        for (SchemaObject object : declared) {
            if (object instanceof EnumType<?> type) {
                enums.computeIfAbsent(type.javaEnum, key -> new ArrayList<>()).add(type);
            }
        }
    }

    /** The types whose values a constant of a Java enum may be. */
    List<EnumType<?>> types(Enum<?> constant) {
        return enums.getOrDefault(constant.getDeclaringClass(), List.of());
    }

    /** The expression that stands at a place. */
    Expression of(Sql sql, ObjectId place) {
        return of(sql, place, place);
    }

    /** A statement that stands at a place and may name the object that it is about. */
    Expression of(Sql sql, ObjectId place, ObjectId self) {
        return new SqlWriter(this, place, self).sql(sql).expression();
    }

    /** An expression to be written at a place, about an object. */
    SqlWriter writer(ObjectId place) {
        return new SqlWriter(this, place, place);
    }

    /** SQL, or a value of a type as a constant of it. */
    Expression of(Object value, @Nullable DataType<?> type, ObjectId place) {
        return writer(place).value(value, type).expression();
    }

    /** A value without a column that would tell its type, such as the bound of a partition. */
    Expression value(@Nullable Object value, ObjectId place) {
        return writer(place).value(value, null).expression();
    }
}
