package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A view: a class with a field for each column that something else names, its query in the constructor, and one
 * constant that is the view.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">create view</a>
 */
public abstract non-sealed class View implements SchemaObject {
    final Schema schema;
    final String name;
    final List<ViewColumn<?>> columns = new ArrayList<>();
    final SortedMap<String, String> options = new TreeMap<>();

    @Nullable
    Sql query;

    @Nullable
    String comment;

    @Nullable
    Origin renamedFrom;

    /** A view in the schema {@code public}. */
    protected View(String name) {
        this(Schema.PUBLIC, name);
    }

    /** A view in a schema. */
    protected View(Schema schema, String name) {
        this.schema = Objects.requireNonNull(schema, () -> "The schema of view %s is null".formatted(name));
        this.name = name;
    }

    /** The next column; a view declares all of its columns or none. */
    protected final <T> ViewColumn<T> column(String columnName, DataType<T> type) {
        ViewColumn<T> column = new ViewColumn<>(this, columnName, type);
        columns.add(column);
        return column;
    }

    /** The select statement, without a semicolon. */
    protected final void query(Sql select) {
        query = select;
    }

    /** Keeps functions of a query from seeing rows that the view hides. */
    protected final void securityBarrier() {
        options.put("security_barrier", "true");
    }

    /** Reads tables with the rights of whoever reads the view; from PostgreSQL 15 on. */
    protected final void securityInvoker() {
        options.put("security_invoker", "true");
    }

    /** Refuses rows written through the view that it would not show. */
    protected final void checkOption() {
        options.put("check_option", "cascaded");
    }

    /** Refuses rows written through the view that its own condition, not those of views below, would not show. */
    protected final void localCheckOption() {
        options.put("check_option", "local");
    }

    /** What {@code comment on view} says. */
    protected final void comment(String text) {
        comment = text;
    }

    /** The name that the view had before in the same schema. */
    protected final void renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
    }

    /** The schema and name that the view had before. */
    protected final void renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
    }

    /** The view's name in reports, such as {@code view active_members}. */
    @Override
    public final String toString() {
        return "view " + name;
    }
}
