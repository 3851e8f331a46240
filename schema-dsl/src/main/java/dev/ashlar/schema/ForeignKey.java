package dev.ashlar.schema;

import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.ForeignKeyDef.Match;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key with its options.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">Foreign keys</a>
 */
public final class ForeignKey implements Constraint {
    final Table table;
    final List<Column<?>> columns;
    final Naming naming = new Naming(null);

    @Nullable
    Supplier<List<Column<?>>> references;

    List<Column<?>> onDeleteColumns = List.of();
    Action onDelete = Action.NO_ACTION;
    Action onUpdate = Action.NO_ACTION;
    Match match = Match.SIMPLE;
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    Enforcement enforcement = Enforcement.VALID;
    boolean period;
    boolean mayFail;

    ForeignKey(Table table, List<Column<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** What happens to rows when the row they reference is deleted. */
    public ForeignKey onDelete(Action action) {
        onDelete = action;
        return this;
    }

    /**
     * What happens to rows when the row they reference is deleted, for {@code SET_NULL} and {@code SET_DEFAULT} to
     * some of the columns; from PostgreSQL 15 on.
     */
    public ForeignKey onDelete(Action action, Column<?>... touched) {
        onDelete = action;
        onDeleteColumns = Column.list(touched);
        return this;
    }

    /** What happens to rows when the row they reference changes its key. */
    public ForeignKey onUpdate(Action action) {
        onUpdate = action;
        return this;
    }

    /** The columns are null all together or not at all ({@code match full}). */
    public ForeignKey matchFull() {
        match = Match.FULL;
        return this;
    }

    /** May be checked as late as the commit, when a transaction asks for it. */
    public ForeignKey deferrable() {
        deferral = Deferral.DEFERRABLE;
        return this;
    }

    /** Is checked at the commit, unless a transaction asks for it earlier. */
    public ForeignKey initiallyDeferred() {
        deferral = Deferral.INITIALLY_DEFERRED;
        return this;
    }

    /** Holds for rows written from now on; those that are there need not fulfil it. */
    public ForeignKey notValid() {
        enforcement = Enforcement.NOT_VALID;
        return this;
    }

    /** Is only documented and never checked; from PostgreSQL 18 on. */
    public ForeignKey notEnforced() {
        enforcement = Enforcement.NOT_ENFORCED;
        return this;
    }

    /** The last column is a range that the referenced rows must cover ({@code period}); from PostgreSQL 18 on. */
    public ForeignKey period() {
        period = true;
        return this;
    }

    /**
     * Takes it as it is that deleting a referenced row fails, since {@code set null} meets columns that are not nullable:
     * PostgreSQL permits to declare that.
     */
    public ForeignKey mayFail() {
        mayFail = true;
        return this;
    }

    /** The constraint's name, in place of the derived one; at most 63 bytes long. */
    public ForeignKey named(String name) {
        naming.give(name);
        return this;
    }

    /** What {@code comment on constraint} says. */
    public ForeignKey comment(String text) {
        naming.comment = text;
        return this;
    }

    /** What a statement of its own sets on it. */
    public ForeignKey set(Setting setting) {
        naming.extras = Extras.of(naming.extras).with(setting);
        return this;
    }

    /** The name that the constraint had before, so that it is renamed and not built anew. */
    public ForeignKey renamedFrom(String oldName) {
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
