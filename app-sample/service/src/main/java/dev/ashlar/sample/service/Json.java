package dev.ashlar.sample.service;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** How records become JSON and come from it: in declared order, indented, and strict about names. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    static <T> T read(String json, Class<T> type) throws HttpError {
        try {
            T value = MAPPER.readValue(json, type);
            if (value != null) {
                return value;
            }
        } catch (ValueInstantiationException e) {
            // A record refused its parts; what it says is meant for people, the frame around it is not.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new HttpError(400, "The body is not what was expected: " + cause.getMessage());
        } catch (DatabindException e) {
            String place =
                    e.getPath().isEmpty() ? "the body" : e.getPath().getLast().getPropertyName();
            throw new HttpError(400, "The body is not what was expected: %s does not fit".formatted(place));
        } catch (JacksonException e) {
            throw new HttpError(400, "The body is no JSON");
        }
        throw new HttpError(400, "The body is empty");
    }
}
