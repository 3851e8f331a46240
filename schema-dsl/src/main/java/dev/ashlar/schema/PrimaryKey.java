package dev.ashlar.schema;

import dev.ashlar.schema.model.Deferral;
import java.util.ArrayList;
import java.util.List;

/**
 * A primary key.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS">Primary keys</a>
 */
public final class PrimaryKey implements Constraint {
    final Table table;
    final List<Column<?>> columns;
    final List<Column<?>> include = new ArrayList<>();
    final Naming naming = new Naming(null);
    Deferral deferral = Deferral.NOT_DEFERRABLE;
    boolean withoutOverlaps;

    PrimaryKey(Table table, List<Column<?>> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Columns kept in the index without being part of the key. */
    public PrimaryKey include(Column<?>... more) {
        include.addAll(Column.list(more));
        return this;
    }

    /** The last column is a range, and no two of equal rest overlap; from PostgreSQL 18 on. */
    public PrimaryKey withoutOverlaps() {
        withoutOverlaps = true;
        return this;
    }

    /** May be checked as late as the commit, when a transaction asks for it. */
    public PrimaryKey deferrable() {
        deferral = Deferral.DEFERRABLE;
        return this;
    }

    /** Is checked at the commit, unless a transaction asks for it earlier. */
    public PrimaryKey initiallyDeferred() {
        deferral = Deferral.INITIALLY_DEFERRED;
        return this;
    }

    /** The constraint's name, in place of the derived one; at most 63 bytes long. */
    public PrimaryKey named(String name) {
        naming.give(name);
        return this;
    }

    /** What {@code comment on constraint} says. */
    public PrimaryKey comment(String text) {
        naming.comment = text;
        return this;
    }

    /** The order that {@code cluster} puts the table's rows in. */
    public PrimaryKey clustered() {
        naming.clustered = true;
        return this;
    }

    /** What tells rows apart when changes are replicated ({@code replica identity using index}). */
    public PrimaryKey replicaIdentity() {
        naming.replicaIdentity = true;
        return this;
    }

    /** A storage parameter of the index behind it, such as {@code fillfactor}. */
    public PrimaryKey storage(String parameter, Object value) {
        naming.store(parameter, value);
        return this;
    }

    /** What a statement of its own sets on it. */
    public PrimaryKey set(Setting setting) {
        naming.extras = Extras.of(naming.extras).with(setting);
        return this;
    }

    /** The name that the constraint had before, so that it is renamed and not built anew. */
    public PrimaryKey renamedFrom(String oldName) {
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
