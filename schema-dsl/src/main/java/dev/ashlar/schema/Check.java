package dev.ashlar.schema;

import dev.ashlar.schema.model.Enforcement;
import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-CHECK-CONSTRAINTS">Check
 *     constraints</a>
 */
public final class Check implements Constraint {
    final Table table;
    final Sql condition;
    final Naming naming;
    Enforcement enforcement = Enforcement.VALID;
    boolean noInherit;

    Check(Table table, @Nullable String name, Sql condition) {
        this.table = table;
        this.condition = condition;
        this.naming = new Naming(name);
    }

    /** Holds for rows written from now on; those that are there need not fulfil it. */
    public Check notValid() {
        enforcement = Enforcement.NOT_VALID;
        return this;
    }

    /** Is only documented and never checked; from PostgreSQL 18 on. */
    public Check notEnforced() {
        enforcement = Enforcement.NOT_ENFORCED;
        return this;
    }

    /** Tables that inherit from this one go without it. */
    public Check noInherit() {
        noInherit = true;
        return this;
    }

    /** The constraint's name, in place of the derived one; at most 63 bytes long. */
    public Check named(String name) {
        naming.give(name);
        return this;
    }

    /** What {@code comment on constraint} says. */
    public Check comment(String text) {
        naming.comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public Check set(Setting setting) {
        naming.extras = Extras.of(naming.extras).with(setting);
        return this;
    }

    /** The name that the constraint had before, so that it is renamed and not built anew. */
    public Check renamedFrom(String oldName) {
        naming.renamedFrom = Naming.present(oldName);
        return this;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Naming naming() {
        return naming;
    }
}
