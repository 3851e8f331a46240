package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows of the catalogs stand for which objects of the schema. */
final class Objects {
    private final Map<Long, String> namespaces = new HashMap<>();
    private final Map<Long, ObjectId> members = new HashMap<>();
    private final Map<Long, ObjectId> objects = new HashMap<>();
    private final Map<Long, Long> substitutes = new HashMap<>();
    private final Map<Long, Relation> relations = new HashMap<>();
    private final List<Relation> inOrder = new ArrayList<>();

    /** Notes a schema of the users. */
    void addNamespace(long oid, String name) {
        namespaces.put(oid, name);
    }

    /** The name of a schema of the users, or null for one of the system's. */
    @Nullable
    String namespace(long oid) {
        return namespaces.get(oid);
    }

    /** Reads what belongs to extensions, and is no object of the schema's own. */
    void readMembers(Session session) throws SQLException {
        session.each("""
                select d.classid, d.objid, e.extname
                from pg_depend d
                join pg_extension e on e.oid = d.refobjid
                where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'
                """, row -> members.put(Catalogs.address(row.oid(), row.oid()), ObjectId.extension(row.name())));
    }

    boolean isMember(long catalog, long oid) {
        return members.containsKey(Catalogs.address(catalog, oid));
    }

    /** The extension that a row belongs to, or null. */
    @Nullable
    ObjectId extension(long catalog, long oid) {
        return members.get(Catalogs.address(catalog, oid));
    }

    void add(long catalog, long oid, ObjectId id) {
        objects.put(Catalogs.address(catalog, oid), id);
    }

    void add(Relation relation) {
        relations.put(relation.oid(), relation);
        inOrder.add(relation);
        add(Catalogs.RELATION, relation.oid(), relation.id());
    }

    /** Lets one row stand for the object of another one, such as an array type for its elements' type. */
    void substitute(long catalog, long oid, long otherCatalog, long other) {
        substitutes.put(Catalogs.address(catalog, oid), Catalogs.address(otherCatalog, other));
    }

    /** The object at an address: one of the schema's own, or the extension that it belongs to; null for all else. */
    @Nullable
    ObjectId find(long catalog, long oid) {
        Long address = Catalogs.address(catalog, oid);
        for (Long next = substitutes.get(address); next != null; next = substitutes.get(address)) {
            address = next;
        }
        ObjectId own = objects.get(address);
        return own != null ? own : members.get(address);
    }

    /** The object or the column at an address. */
    @Nullable
    ObjectId find(long catalog, long oid, int column) {
        Relation relation = column > 0 && catalog == Catalogs.RELATION ? relations.get(oid) : null;
        return relation != null && relation.isTable() ? relation.column(column) : find(catalog, oid);
    }

    /** A relation of the schema's own, or null. */
    @Nullable
    Relation relation(long oid) {
        return relations.get(oid);
    }

    /** All relations of the schema's own, in the order in which they were met. */
    Collection<Relation> relations() {
        return inOrder;
    }
}
