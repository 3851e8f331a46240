package dev.ashlar.schema;

import dev.ashlar.schema.model.TypeName;

/**
 * A type of PostgreSQL and the Java type of its values.
 *
 * @param <T> the Java type of one value
 * @see DataTypes
 */
public sealed interface DataType<T> permits PlainType, ArrayType, EnumType, Domain, CompositeType, SqlType {
    /** The type's name in SQL. */
    TypeName typeName();

    /** The Java class of one value; where that is generic, the raw class. */
    Class<?> javaType();

    /** The type of arrays of this one; PostgreSQL keeps neither their length nor the number of their dimensions. */
    default DataType<T[]> array() {
        return new ArrayType<>(this);
    }
}
