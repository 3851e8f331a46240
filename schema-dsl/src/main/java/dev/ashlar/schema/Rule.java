package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * A rule of a table or view: what is done beside or in place of a statement.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createrule.html">create rule</a>
 */
public final class Rule implements SchemaObject {
    final SchemaObject holder;
    final String name;
    final Sql sql;
    Firing firing = Firing.USUAL;

    @Nullable
    String comment;

    @Nullable
    Extras extras;

    Rule(SchemaObject holder, String name, Sql sql) {
        this.holder = holder;
        this.name = Naming.present(name);
        this.sql = sql;
    }

    /** Does not act. */
    public Rule disabled() {
        firing = Firing.DISABLED;
        return this;
    }

    /** Acts in sessions that replicate, and only there. */
    public Rule onReplica() {
        firing = Firing.REPLICA;
        return this;
    }

    /** Acts in every session, those that replicate included. */
    public Rule always() {
        firing = Firing.ALWAYS;
        return this;
    }

    /** What {@code comment on rule} says. */
    public Rule comment(String text) {
        comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public Rule set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public String toString() {
        return "rule " + name;
    }
}
