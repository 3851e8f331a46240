package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;

/** A type that the schema does not define itself: a built-in one, or one of an extension. */
record PlainType<T>(TypeName typeName, Class<?> javaType) implements DataType<T> {
    static <T> DataType<T> builtIn(Class<?> javaType, String name, String... arguments) {
        return new PlainType<>(TypeName.builtIn(name, arguments), javaType);
    }

    @Override
    public String toString() {
        return typeName.sql();
    }
}
