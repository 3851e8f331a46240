package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    final Map<String, String> options = new LinkedHashMap<>(0);

    @Nullable
    Extras extras;

    @Nullable
    List<Index> indexes;

    boolean materialized;
    boolean namedByQuery;

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

    /** The next column; a view declares all of its columns or none, unless {@link #namedByQuery} says otherwise. */
    protected final <T> ViewColumn<T> column(String columnName, DataType<T> type) {
        ViewColumn<T> column = new ViewColumn<>(this, columnName, type);
        columns.add(column);
        return column;
    }

    /** The select statement, without a semicolon. */
    protected final void query(Sql select) {
        query = select;
    }

    /** The query names the columns itself: those declared here, all or some, are for other SQL to mention. */
    protected final void namedByQuery() {
        namedByQuery = true;
    }

    /** Holds the rows that its query gave when it was last refreshed ({@code create materialized view}). */
    protected final void materialized() {
        materialized = true;
    }

    /** An index of a materialized view, with a derived name. */
    protected final Index index(KeyPart... keys) {
        return add(new Index(this, null, List.of(keys)));
    }

    /** An index of a materialized view. */
    protected final Index index(String indexName, KeyPart... keys) {
        return add(new Index(this, indexName, List.of(keys)));
    }

    private Index add(Index index) {
        indexes = indexes == null ? new ArrayList<>() : indexes;
        indexes.add(index);
        return index;
    }

    /** An option of a view, or a storage parameter of a materialized one, by its name. */
    protected final void option(String name, Object value) {
        options.put(name, value.toString());
    }

    /**
     * A trigger.
     *
     * @param sql what stands behind its name: {@code sql("instead of insert on {0} for each row execute function {1}()", this,
     *     TOUCH)}
     */
    protected final Trigger trigger(String triggerName, Sql sql) {
        Trigger trigger = new Trigger(this, triggerName, sql);
        extras = Extras.of(extras);
        extras.triggers.add(trigger);
        return trigger;
    }

    /**
     * A rule.
     *
     * @param sql what stands behind its name: {@code sql("as on delete to {0} do instead nothing", this)}
     */
    protected final Rule rule(String ruleName, Sql sql) {
        Rule rule = new Rule(this, ruleName, sql);
        extras = Extras.of(extras);
        extras.rules.add(rule);
        return rule;
    }

    /** The role that owns the view. */
    protected final void owner(String role) {
        extras = Extras.of(extras).ownedBy(role);
    }

    /** Privileges that roles have: {@code grant("select", "insert").to("app")}. */
    protected final Grant grant(String... privileges) {
        Grant grant = new Grant(true, privileges);
        extras = Extras.of(extras).with(grant);
        return grant;
    }

    /** What a statement of its own sets on the view. */
    protected final void set(Setting setting) {
        extras = Extras.of(extras).with(setting);
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
