package dev.ashlar.schema;

/**
 * A column of a view: a field of the view's class. Nothing can reference it but SQL text.
 *
 * @param <T> the Java type of its values
 */
public final class ViewColumn<T> implements SchemaObject {
    final View view;
    final String name;
    private final DataType<T> type;

    ViewColumn(View view, String name, DataType<T> type) {
        this.view = view;
        this.name = name;
        this.type = type;
    }

    /** The type of its values; the view's query decides what PostgreSQL makes of it. */
    public DataType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return "column " + view.name + "." + name;
    }
}
