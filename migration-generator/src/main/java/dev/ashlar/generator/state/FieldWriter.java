package dev.ashlar.generator.state;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object of a snapshot; what has its default value is left out. */
final class FieldWriter {
    /** Types whose SQL text says all of them; schemas have many columns of few types. */
    private static final Map<TypeName, Boolean> BUILT_IN = new ConcurrentHashMap<>();

    /** Keys and values by turns: nothing ever asks for one of them. */
    private final List<Object> fields = new ArrayList<>();

    /** The object, written down in the order in which its fields were given. */
    Json.Members fields() {
        return new Json.Members(fields);
    }

    FieldWriter value(String key, @Nullable Object value) {
        if (value != null) {
            fields.add(key);
            fields.add(value);
        }
        return this;
    }

    FieldWriter flag(String key, boolean value) {
        return value(key, value ? true : null);
    }

    FieldWriter text(String key, String value, String defaultValue) {
        return value(key, value.equals(defaultValue) ? null : value);
    }

    FieldWriter texts(String key, List<String> values) {
        return value(key, values.isEmpty() ? null : values);
    }

    FieldWriter map(String key, Map<String, String> values) {
        return value(key, values.isEmpty() ? null : values);
    }

    FieldWriter reference(String key, @Nullable ObjectId id) {
        return value(key, id == null ? null : Line.reference(id));
    }

    FieldWriter references(String key, List<ObjectId> ids) {
        return texts(key, ids.stream().map(Line::reference).toList());
    }

    /** A constant by its name in words, such as {@code set null}. */
    FieldWriter constant(String key, Enum<?> value, Enum<?> defaultValue) {
        return value(key, value == defaultValue ? null : words(value));
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    FieldWriter name(String key, @Nullable QualifiedName name) {
        return value(key, name == null ? null : name.sql());
    }

    FieldWriter expression(String key, @Nullable Expression expression) {
        return value(key, expression == null ? null : json(expression));
    }

    FieldWriter expressions(String key, List<Expression> expressions) {
        return value(key, expressions.stream().map(FieldWriter::json).toList());
    }

    private static Object json(Expression expression) {
        if (expression.references().isEmpty()) {
            return expression.template();
        }
        return new FieldWriter()
                .value("sql", expression.template())
                .references("of", expression.references())
                .fields();
    }

    /** A built-in type as its SQL text; any other by its names. */
    FieldWriter type(String key, TypeName type) {
        if (BUILT_IN.computeIfAbsent(type, it -> FieldReader.builtIn(it.sql()).equals(it))) {
            return value(key, type.sql());
        }
        return value(
                key,
                new FieldWriter()
                        .text("schema", type.schema(), "")
                        .value("name", type.name())
                        .texts("arguments", type.arguments())
                        .value("dimensions", type.dimensions() == 0 ? null : type.dimensions())
                        .fields());
    }

    FieldWriter options(String key, SequenceOptions options) {
        return value(
                key,
                options.equals(SequenceOptions.DEFAULTS)
                        ? null
                        : new FieldWriter()
                                .value("start", options.start())
                                .value("increment", options.increment())
                                .value("min", options.min())
                                .value("max", options.max())
                                .value("cache", options.cache())
                                .flag("cycle", options.cycle())
                                .fields());
    }

    <T> FieldWriter list(String key, List<T> values, Function<T, Object> json) {
        return value(key, values.stream().map(json).toList());
    }

    /** A plain column of the table as its bare name; anything else as an object. */
    static Object element(ObjectId table, IndexElement element) {
        Expression key = element.expression();
        String column = key.isColumn() && key.references().equals(List.of(ownColumn(table, key)))
                ? key.references().get(0).part()
                : null;
        if (column != null && element.equals(IndexElement.of(key))) {
            return column;
        }
        return new FieldWriter()
                .value("column", column)
                .expression("expression", column == null ? key : null)
                .name("collation", element.collation())
                .value("operatorClass", element.operatorClass())
                .constant("order", element.order(), IndexElement.Order.ASC)
                .constant("nulls", element.nulls(), IndexElement.Nulls.DEFAULT)
                .fields();
    }

    private static ObjectId ownColumn(ObjectId table, Expression key) {
        String column =
                key.references().isEmpty() ? "" : key.references().get(0).part();
        return column.isEmpty() ? table : table.owner().column(column);
    }
}
