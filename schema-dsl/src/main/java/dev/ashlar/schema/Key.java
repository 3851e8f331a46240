package dev.ashlar.schema;

import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A column or expression of an index with its order, operator class or collation. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/indexes-ordering.html">Indexes and order by</a>
 */
public final class Key implements KeyPart {
    final KeyPart part;
    final @Nullable QualifiedName collation;
    final @Nullable String operatorClass;
    final IndexElement.Order order;
    final IndexElement.Nulls nulls;

    private Key(
            KeyPart part,
            @Nullable QualifiedName collation,
            @Nullable String operatorClass,
            IndexElement.Order order,
            IndexElement.Nulls nulls) {
        this.part = part;
        this.collation = collation;
        this.operatorClass = operatorClass;
        this.order = order;
        this.nulls = nulls;
    }

    /** A column as a key. */
    public static Key key(Column<?> column) {
        return new Key(column, null, null, IndexElement.Order.ASC, IndexElement.Nulls.DEFAULT);
    }

    /** A column of a materialized view as a key. */
    public static Key key(ViewColumn<?> column) {
        return new Key(column, null, null, IndexElement.Order.ASC, IndexElement.Nulls.DEFAULT);
    }

    /** An expression as a key. */
    public static Key key(Sql expression) {
        return new Key(expression, null, null, IndexElement.Order.ASC, IndexElement.Nulls.DEFAULT);
    }

    /** The same options for another column or expression. */
    Key of(KeyPart other) {
        return new Key(other, collation, operatorClass, order, nulls);
    }

    /** Sorted downwards. */
    public Key desc() {
        return new Key(part, collation, operatorClass, IndexElement.Order.DESC, nulls);
    }

    /** Nulls before all values. */
    public Key nullsFirst() {
        return new Key(part, collation, operatorClass, order, IndexElement.Nulls.FIRST);
    }

    /** Nulls after all values. */
    public Key nullsLast() {
        return new Key(part, collation, operatorClass, order, IndexElement.Nulls.LAST);
    }

    /** The operator class as SQL text, with its parameters if it has any: {@code gin_trgm_ops(siglen = 32)}. */
    public Key operatorClass(String sql) {
        return new Key(part, collation, sql, order, nulls);
    }

    /** A collation found on the search path, such as {@code C}. */
    public Key collate(String name) {
        return new Key(part, new QualifiedName("", name), operatorClass, order, nulls);
    }

    /** A collation of a schema. */
    public Key collate(String schema, String name) {
        return new Key(part, new QualifiedName(schema, name), operatorClass, order, nulls);
    }
}
