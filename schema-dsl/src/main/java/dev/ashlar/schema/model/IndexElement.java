package dev.ashlar.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression, and how it is ordered.
 *
 * @param expression the key; {@link Expression#isColumn()} tells a plain column
 * @param operatorClass the operator class with its parameters as SQL text, or null for the type's default
 */
public record IndexElement(
        Expression expression,
        @Nullable QualifiedName collation,
        @Nullable String operatorClass,
        Order order,
        Nulls nulls) {
    /** The direction in which keys are sorted. */
    public enum Order {
        ASC,
        DESC
    }

    /** Where nulls are sorted; {@code DEFAULT} is last for ascending and first for descending keys. */
    public enum Nulls {
        DEFAULT,
        FIRST,
        LAST
    }

    /** A key in ascending order with everything else as the type's default. */
    public static IndexElement of(Expression expression) {
        return new IndexElement(expression, null, null, Order.ASC, Nulls.DEFAULT);
    }
}
