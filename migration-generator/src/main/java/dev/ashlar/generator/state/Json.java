package dev.ashlar.generator.state;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON text on one line, as maps, lists, strings, whole numbers and booleans; nothing else is ever needed.
 *
 * <p>Jackson's tokens are used without its data binding, which alone would cost more than the whole of a generation that
 * finds nothing to do.
 */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    /** The members of an object: keys, which are strings, and values by turns. */
    record Members(List<Object> keysAndValues) {}

    private Json() {}

    /** The text of a map, list, string, integer or boolean; the keys of a map keep its order. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, generator);
        }
        return text.toString();
    }

    /** The texts of some values, each on a line of its own that ends like all others. */
    static <T> String lines(Iterable<T> values, Function<T, Members> json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            for (T value : values) {
                write(json.apply(value), generator);
            }
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                generator.writeName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof Members members) {
            List<Object> all = members.keysAndValues();
            generator.writeStartObject();
            for (int i = 0; i < all.size(); i += 2) {
                generator.writeName((String) all.get(i));
                write(all.get(i + 1), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object member : list) {
                write(member, generator);
            }
            generator.writeEndArray();
        } else if (value instanceof String string) {
            generator.writeString(string);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            generator.writeNumber(((Number) value).longValue());
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }

    /**
     * The one object in the text, in the order of its keys.
     *
     * @throws IllegalArgumentException saying what is wrong with the text, and at which character
     */
    static Map<String, Object> readObject(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("the line is not a JSON object");
            }
            Map<String, Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("there is more after the object, from character %d on"
                        .formatted(parser.currentTokenLocation().getColumnNr()));
            }
            return object;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "not JSON at character %d: %s"
                            .formatted(e.getLocation().getColumnNr(), firstLine(e.getOriginalMessage())),
                    e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (object.put(key, value(parser, parser.nextToken())) != null) {
                throw new IllegalArgumentException("the key \"%s\" stands twice".formatted(key));
            }
        }
        return object;
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL,
                    VALUE_NUMBER_FLOAT,
                    VALUE_EMBEDDED_OBJECT,
                    NOT_AVAILABLE,
                    END_OBJECT,
                    END_ARRAY,
                    PROPERTY_NAME ->
                throw new IllegalArgumentException("a value is neither text, whole number, true, false, list nor"
                        + " object at character %d"
                                .formatted(parser.currentTokenLocation().getColumnNr()));
        };
    }
}
