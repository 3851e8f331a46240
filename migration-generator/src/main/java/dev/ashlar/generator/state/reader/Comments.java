package dev.ashlar.generator.state.reader;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All comments of the database, until the definition that carries one takes it. */
final class Comments {
    /** Where a comment hangs: an object, or one of its columns. */
    record Place(long catalog, long oid, int column) {}

    private final Map<Place, String> texts = new HashMap<>();

    void read(Session session) throws SQLException {
        session.each("""
                select d.classoid, d.objoid, d.objsubid, d.description
                from pg_description d
                where d.objoid >= 16384 or d.classoid = 'pg_namespace'::regclass
                """, row -> texts.put(new Place(row.oid(), row.oid(), row.integer()), row.name()));
    }

    /** The comment on an object, which then is no longer here; null when there is none. */
    @Nullable
    String take(long catalog, long oid) {
        return take(catalog, oid, 0);
    }

    /** The comment on a column. */
    @Nullable
    String take(long catalog, long oid, int column) {
        return texts.isEmpty() ? null : texts.remove(new Place(catalog, oid, column));
    }

    /** The comments that no definition has taken. */
    Map<Place, String> left() {
        return texts;
    }
}
