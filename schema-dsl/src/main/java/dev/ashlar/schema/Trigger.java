package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * A trigger of a table or view.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtrigger.html">create trigger</a>
 */
public final class Trigger implements SchemaObject {
    final SchemaObject holder;
    final String name;
    final Sql sql;
    boolean constraint;
    Firing firing = Firing.USUAL;

    @Nullable
    String comment;

    @Nullable
    Extras extras;

    Trigger(SchemaObject holder, String name, Sql sql) {
        this.holder = holder;
        this.name = Naming.present(name);
        this.sql = sql;
    }

    /** A constraint trigger, which may wait for the commit ({@code create constraint trigger}). */
    public Trigger constraint() {
        constraint = true;
        return this;
    }

    /** Does not fire. */
    public Trigger disabled() {
        firing = Firing.DISABLED;
        return this;
    }

    /** Fires in sessions that replicate, and only there. */
    public Trigger onReplica() {
        firing = Firing.REPLICA;
        return this;
    }

    /** Fires in every session, those that replicate included. */
    public Trigger always() {
        firing = Firing.ALWAYS;
        return this;
    }

    /** What {@code comment on trigger} says. */
    public Trigger comment(String text) {
        comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public Trigger set(Setting setting) {
        extras = Extras.of(extras).with(setting);
        return this;
    }

    @Override
    public String toString() {
        return "trigger " + name;
    }
}
