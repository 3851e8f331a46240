package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.List;

/** Who owns what, where that is not whoever reads. */
final class Owners {
    /**
     * A sequence that belongs to a column has its table's owner. The schema {@code public} belongs to the database's owner
     * from 15 on, and to whoever has run initdb before.
     */
    private static final String QUERY = Owned.QUERY + """
            select o.class, o.oid, o.name, o.kind, r.rolname
            from owned o
            join pg_roles r on r.oid = o.owner
            left join pg_namespace n on o.class = 'pg_namespace'::regclass and n.oid = o.oid and n.nspname = 'public'
            where case
                when n.oid is null then r.rolname <> current_user
                when current_setting('server_version_num')::integer >= 150000 then r.rolname <> 'pg_database_owner'
                else o.owner <> 10
              end
              and (o.kind is distinct from 'S' or not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = o.oid and d.refclassid = 'pg_class'::regclass
                  and d.deptype in ('a', 'i')))
            """;

    private Owners() {}

    private static boolean isPublic(ObjectId target) {
        return target.equals(ObjectId.schema(ObjectId.PUBLIC));
    }

    static void define(Reading reading) throws SQLException {
        reading.each(QUERY, row -> {
            Owned owned = Owned.of(reading, row.oid(), row.oid(), row.text(), row.text());
            String role = row.name();
            if (owned != null && reading.options.has(role)) {
                ObjectId target = owned.target();
                Expression create = owned.named(Statement.of("alter " + owned.keyword() + " "))
                        .sql(" owner to ")
                        .name(role)
                        .build();
                Expression drop = owned.named(Statement.of("alter " + owned.keyword() + " "))
                        .sql(isPublic(target) ? " owner to pg_database_owner" : " owner to current_user")
                        .build();
                Settings.define(
                        reading, target, target, owned.what(Aspect.OWNER.words()), List.of(create), List.of(drop));
            }
        });
    }
}
