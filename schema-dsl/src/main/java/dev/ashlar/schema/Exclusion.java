package dev.ashlar.schema;

import dev.ashlar.schema.model.Deferral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: {@code exclude().using("gist").with(room, "=").with(during, "&&")}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-EXCLUSION">Exclusion constraints</a>
 */
public final class Exclusion implements Constraint {
    /** One element and the operator that compares it. */
    record Element(KeyPart key, String operator) {}

    final Table table;
    final List<Element> elements = new ArrayList<>();
    final List<Column<?>> include = new ArrayList<>();
    final Naming naming = new Naming(null);
    String method = "gist";

    @Nullable
    Sql where;

    Deferral deferral = Deferral.NOT_DEFERRABLE;

    Exclusion(Table table) {
        this.table = table;
    }

    /** The index method; {@code gist} unless said. */
    public Exclusion using(String indexMethod) {
        method = indexMethod;
        return this;
    }

    /** A column or expression, and the operator that must not hold for all elements of two rows at once. */
    public Exclusion with(KeyPart key, String operator) {
        elements.add(new Element(key, operator));
        return this;
    }

    /** The rows that the constraint is about. */
    public Exclusion where(Sql condition) {
        where = condition;
        return this;
    }

    /** Columns kept in the index without being part of the key. */
    public Exclusion include(Column<?>... more) {
        include.addAll(Column.list(more));
        return this;
    }

    /** May be checked as late as the commit, when a transaction asks for it. */
    public Exclusion deferrable() {
        deferral = Deferral.DEFERRABLE;
        return this;
    }

    /** Is checked at the commit, unless a transaction asks for it earlier. */
    public Exclusion initiallyDeferred() {
        deferral = Deferral.INITIALLY_DEFERRED;
        return this;
    }

    /** The constraint's name, in place of the derived one; at most 63 bytes long. */
    public Exclusion named(String name) {
        naming.give(name);
        return this;
    }

    /** What {@code comment on constraint} says. */
    public Exclusion comment(String text) {
        naming.comment = text;
        return this;
    }

    /** The order that {@code cluster} puts the table's rows in. */
    public Exclusion clustered() {
        naming.clustered = true;
        return this;
    }

    /** A storage parameter of the index behind it, such as {@code fillfactor}. */
    public Exclusion storage(String parameter, Object value) {
        naming.store(parameter, value);
        return this;
    }

    /** What a statement of its own sets on it. */
    public Exclusion set(Setting setting) {
        naming.extras = Extras.of(naming.extras).with(setting);
        return this;
    }

    /** The name that the constraint had before, so that it is renamed and not built anew. */
    public Exclusion renamedFrom(String oldName) {
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
