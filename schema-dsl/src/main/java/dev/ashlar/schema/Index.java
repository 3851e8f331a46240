package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">create index</a>
 */
public final class Index {
    final SchemaObject holder;
    final List<KeyPart> keys;
    final List<KeyPart> include = new ArrayList<>(1);
    final Map<String, String> storage = new LinkedHashMap<>(0);
    final Naming naming;
    String method = "btree";
    boolean unique;
    boolean nullsNotDistinct;

    @Nullable
    Sql where;

    Index(SchemaObject holder, @Nullable String name, List<KeyPart> keys) {
        this.holder = holder;
        this.keys = keys;
        this.naming = new Naming(name);
    }

    /** No two rows have the same keys. */
    public Index unique() {
        unique = true;
        return this;
    }

    /** Counts two nulls as equal in a unique index; from PostgreSQL 15 on. */
    public Index nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** The access method, such as {@code gin}; {@code btree} unless said. */
    public Index using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** The rows that the index holds: a partial index. */
    public Index where(Sql condition) {
        where = condition;
        return this;
    }

    /** A storage parameter, such as {@code fillfactor}. */
    public Index storage(String parameter, Object value) {
        storage.put(parameter, value.toString());
        return this;
    }

    /** Columns kept in the index without being part of the key. */
    public Index include(Column<?>... more) {
        include.addAll(List.of(more));
        return this;
    }

    /** Columns of a materialized view kept in the index without being part of the key. */
    public Index include(ViewColumn<?>... more) {
        include.addAll(List.of(more));
        return this;
    }

    /** The index's name, in place of the derived one; at most 63 bytes long. */
    public Index named(String name) {
        naming.give(name);
        return this;
    }

    /** What {@code comment on index} says. */
    public Index comment(String text) {
        naming.comment = text;
        return this;
    }

    /** The order that {@code cluster} puts the table's rows in. */
    public Index clustered() {
        naming.clustered = true;
        return this;
    }

    /** What tells rows apart when changes are replicated ({@code replica identity using index}). */
    public Index replicaIdentity() {
        naming.replicaIdentity = true;
        return this;
    }

    /** What a statement of its own sets on it. */
    public Index set(Setting setting) {
        naming.extras = Extras.of(naming.extras).with(setting);
        return this;
    }

    /** The name that the index had before, so that it is renamed and not built anew. */
    public Index renamedFrom(String oldName) {
        naming.renamedFrom = Naming.present(oldName);
        return this;
    }
}
