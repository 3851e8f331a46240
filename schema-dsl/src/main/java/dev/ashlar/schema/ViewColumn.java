package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a view: a field of the view's class. Nothing can reference it but SQL text.
 *
 * @param <T> the Java type of its values
 */
public final class ViewColumn<T> implements SchemaObject, KeyPart {
    final View view;
    final String name;
    private final DataType<T> type;

    @Nullable
    Sql defaultValue;

    @Nullable
    String comment;

    @Nullable
    Extras extras;

    ViewColumn(View view, String name, DataType<T> type) {
        this.view = view;
        this.name = name;
        this.type = type;
    }

    /** The type of its values; the view's query decides what PostgreSQL makes of it. */
    public DataType<T> type() {
        return type;
    }

    /** The value of a row that is written through the view and gives none. */
    public ViewColumn<T> defaultsTo(Sql expression) {
        defaultValue = expression;
        return this;
    }

    /** What {@code comment on column} says. */
    public ViewColumn<T> comment(String text) {
        comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public ViewColumn<T> set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public String toString() {
        return "column " + view.name + "." + name;
    }
}
