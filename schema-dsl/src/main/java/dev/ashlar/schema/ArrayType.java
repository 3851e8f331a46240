package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;

/** Arrays of a type. */
record ArrayType<T>(DataType<T> element) implements DataType<T[]> {
    @Override
    public TypeName typeName() {
        return element.typeName().array();
    }

    @Override
    public Class<?> javaType() {
        return element.javaType().arrayType();
    }

    @Override
    public String toString() {
        return typeName().sql();
    }
}
