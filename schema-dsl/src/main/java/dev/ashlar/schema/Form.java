package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a table more than columns of its own and rows in the heap.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">create table</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-createforeigntable.html">create foreign table</a>
 */
public final class Form {
    final List<Table> inherits = new ArrayList<>(1);
    final Map<String, String> serverOptions = new LinkedHashMap<>(0);

    @Nullable
    CompositeType type;

    @Nullable
    String method;

    @Nullable
    String server;

    @Nullable
    String replicaIdentity;

    Form() {}

    /** The composite type that gives the columns ({@code create table … of}). */
    public Form ofType(CompositeType composite) {
        type = composite;
        return this;
    }

    /** The table access method, in place of the server's default. */
    public Form accessMethod(String name) {
        method = name;
        return this;
    }

    /** Whole rows tell rows apart when changes are replicated ({@code replica identity full}). */
    public Form replicaIdentityFull() {
        replicaIdentity = "full";
        return this;
    }

    /** Nothing tells rows apart when changes are replicated ({@code replica identity nothing}). */
    public Form replicaIdentityNothing() {
        replicaIdentity = "nothing";
        return this;
    }

    /** The foreign server that has the rows. */
    public Form onServer(SqlObject foreignServer) {
        return onServer(foreignServer.name);
    }

    /** The foreign server that has the rows, where an extension brings it. */
    public Form onServer(String foreignServer) {
        server = foreignServer;
        return this;
    }

    /** An option of a foreign table. */
    public Form option(String name, Object value) {
        serverOptions.put(name, value.toString());
        return this;
    }
}
