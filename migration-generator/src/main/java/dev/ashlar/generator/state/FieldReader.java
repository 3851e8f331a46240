package dev.ashlar.generator.state;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object of a snapshot, each taken once by the key it stands under.
 *
 * <p>Every complaint is an {@link IllegalArgumentException} whose message is one clause.
 */
final class FieldReader {
    private final Map<String, Object> fields;

    FieldReader(Map<String, Object> fields) {
        this.fields = new LinkedHashMap<>(fields);
    }

    /** The first key and its value, which tell what the object describes. */
    Map.Entry<String, Object> first() {
        Map.Entry<String, Object> first = fields.entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the object has no key"));
        fields.remove(first.getKey());
        return Map.entry(first.getKey(), first.getValue());
    }

    /** Complains of keys that nobody took. */
    <T> T complete(T result) {
        if (!fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "unknown key \"%s\"".formatted(fields.keySet().iterator().next()));
        }
        return result;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    private <T> @Nullable T optional(String key, Class<T> type) {
        Object value = fields.remove(key);
        return value == null ? null : as(key, value, type);
    }

    private static <T> T as(String key, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"%s\" is not a %s"
                    .formatted(
                            key,
                            type == Long.class
                                    ? "whole number"
                                    : type.getSimpleName().toLowerCase(Locale.ROOT)));
        }
        return type.cast(value);
    }

    private static <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the key \"%s\" is missing".formatted(key));
        }
        return value;
    }

    @Nullable
    String text(String key) {
        return optional(key, String.class);
    }

    String text(String key, String defaultValue) {
        String value = text(key);
        return value == null ? defaultValue : value;
    }

    String requiredText(String key) {
        return required(key, text(key));
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(optional(key, Boolean.class));
    }

    @Nullable
    Long number(String key) {
        return optional(key, Long.class);
    }

    int requiredNumber(String key) {
        try {
            return Math.toIntExact(required(key, number(key)));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("\"%s\" is too large".formatted(key), e);
        }
    }

    List<String> texts(String key) {
        return list(key, value -> as(key, value, String.class));
    }

    <T> List<T> list(String key, Function<Object, T> read) {
        List<?> values = optional(key, List.class);
        List<T> list = new ArrayList<>();
        for (Object value : values == null ? List.of() : values) {
            list.add(read.apply(value));
        }
        return list;
    }

    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        Object value = fields.remove(key);
        if (value != null) {
            object(key, value).forEach((name, text) -> map.put(name, as(key, text, String.class)));
        }
        return map;
    }

    @SuppressWarnings("unchecked") // Json makes maps with keys of no other class.
    private static Map<String, Object> object(String key, Object value) {
        return as(key, value, Map.class);
    }

    /** The object under the key, read to its last field; null when there is none. */
    <T> @Nullable T object(String key, Function<FieldReader, T> read) {
        Object value = fields.remove(key);
        return value == null ? null : nested(key, value, read);
    }

    <T> T requiredObject(String key, Function<FieldReader, T> read) {
        return required(key, object(key, read));
    }

    private static <T> T nested(String key, Object value, Function<FieldReader, T> read) {
        FieldReader reader = new FieldReader(object(key, value));
        return reader.complete(read.apply(reader));
    }

    @Nullable
    ObjectId reference(String key) {
        String text = text(key);
        return text == null ? null : Line.reference(text);
    }

    ObjectId requiredReference(String key) {
        return required(key, reference(key));
    }

    List<ObjectId> references(String key) {
        return list(key, value -> Line.reference(as(key, value, String.class)));
    }

    <E extends Enum<E>> E constant(String key, E defaultValue) {
        String words = text(key);
        return words == null ? defaultValue : constant(key, words, defaultValue.getDeclaringClass());
    }

    static <E extends Enum<E>> E constant(String key, String words, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (FieldWriter.words(constant).equals(words)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"%s\" cannot be \"%s\"".formatted(key, words));
    }

    @Nullable
    QualifiedName name(String key) {
        String sql = text(key);
        if (sql == null) {
            return null;
        }
        List<String> names = Identifier.parsePath(sql);
        return switch (names.size()) {
            case 1 -> new QualifiedName("", names.get(0));
            case 2 -> new QualifiedName(names.get(0), names.get(1));
            default -> throw new IllegalArgumentException("%s is not a schema and a name".formatted(sql));
        };
    }

    @Nullable
    Expression expression(String key) {
        Object value = fields.remove(key);
        return value == null ? null : expression(key, value);
    }

    Expression requiredExpression(String key) {
        return required(key, expression(key));
    }

    List<Expression> expressions(String key) {
        return list(key, value -> expression(key, value));
    }

    private static Expression expression(String key, Object value) {
        return value instanceof String sql
                ? Expression.of(sql)
                : nested(key, value, reader -> new Expression(reader.requiredText("sql"), reader.references("of")));
    }

    TypeName type(String key) {
        Object value = required(key, fields.remove(key));
        if (value instanceof String sql) {
            return builtIn(sql);
        }
        return nested(key, value, reader -> {
            Long dimensions = reader.number("dimensions");
            return new TypeName(
                    reader.text("schema", ""),
                    reader.requiredText("name"),
                    reader.texts("arguments"),
                    dimensions == null ? 0 : dimensions.intValue());
        });
    }

    /** The built-in type that SQL text such as {@code numeric(10,2)[]} names. */
    static TypeName builtIn(String sql) {
        String base = sql;
        int dimensions = 0;
        while (base.endsWith("[]")) {
            base = base.substring(0, base.length() - 2);
            dimensions++;
        }
        int open = base.indexOf('(');
        return open < 0 || !base.endsWith(")")
                ? new TypeName("", base, List.of(), dimensions)
                : new TypeName(
                        "",
                        base.substring(0, open),
                        List.of(base.substring(open + 1, base.length() - 1).split(",", -1)),
                        dimensions);
    }

    SequenceOptions options(String key) {
        SequenceOptions options = object(
                key,
                reader -> new SequenceOptions(
                        reader.number("start"),
                        reader.number("increment"),
                        reader.number("min"),
                        reader.number("max"),
                        reader.number("cache"),
                        reader.flag("cycle")));
        return options == null ? SequenceOptions.DEFAULTS : options;
    }

    <T> List<T> objects(String key, Function<FieldReader, T> read) {
        return list(key, value -> nested(key, value, read));
    }

    IndexElement element(String key, ObjectId table) {
        return element(key, required(key, fields.remove(key)), table);
    }

    List<IndexElement> elements(String key, ObjectId table) {
        return list(key, value -> element(key, value, table));
    }

    private static IndexElement element(String key, Object value, ObjectId table) {
        return value instanceof String column
                ? IndexElement.of(Expression.column(table.owner().column(column)))
                : nested(key, value, reader -> reader.element(table));
    }

    private IndexElement element(ObjectId table) {
        String column = text("column");
        return new IndexElement(
                column == null
                        ? requiredExpression("expression")
                        : Expression.column(table.owner().column(column)),
                name("collation"),
                text("operatorClass"),
                constant("order", IndexElement.Order.ASC),
                constant("nulls", IndexElement.Nulls.DEFAULT));
    }
}
