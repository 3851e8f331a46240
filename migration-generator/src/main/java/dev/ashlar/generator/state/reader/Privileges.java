package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with an object, where that is not what PostgreSQL grants by itself. The privileges on the columns of a
 * table are part of its own, since revoking one on a table takes it from the columns too. What an extension grants on its
 * objects when it makes them is PostgreSQL's doing as well.
 */
final class Privileges {
    private static final String QUERY = Owned.QUERY + """
            , granted as (
              select o.class, o.oid, o.name, o.kind, null as column, o.owner, o.acl,
                coalesce(made.initprivs, acldefault(o.letter::"char", o.owner) || initial.acl) as usual
              from owned o
              left join pg_init_privs made on made.classoid = o.class and made.objoid = o.oid and made.objsubid = 0
                and made.privtype = 'e'
              left join pg_namespace n on o.class = 'pg_namespace'::regclass and n.oid = o.oid and n.nspname = 'public'
              cross join lateral (
                select case when n.oid is null then '{}'::aclitem[]
                  when current_setting('server_version_num')::integer >= 150000 then
                    array[makeaclitem(0, o.owner, 'USAGE', false)]
                  else array[makeaclitem(0, o.owner, 'USAGE', false), makeaclitem(0, o.owner, 'CREATE', false)]
                  end as acl
              ) initial
              where o.acl is not null and o.letter is not null
              union all
              select 'pg_class'::regclass, c.oid, c.oid::regclass::text, c.relkind::text, a.attname, c.relowner,
                a.attacl, made.initprivs
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid
              left join pg_init_privs made on made.classoid = 'pg_class'::regclass and made.objoid = a.attrelid
                and made.objsubid = a.attnum and made.privtype = 'e'
              where a.attacl is not null and a.attrelid >= 16384 and not a.attisdropped
            )
            select g.class, g.oid, g.name, g.kind, entry.usual, entry.grantor = g.owner, g.column, r.rolname,
              entry.privilege_type, entry.is_grantable
            from granted g
            cross join lateral (
              select false as usual, actual.* from aclexplode(g.acl) with ordinality actual
              union all
              select true, usual.* from aclexplode(g.usual) with ordinality usual
            ) entry
            left join pg_roles r on r.oid = entry.grantee
            where entry.grantee = 0 or r.rolname is not null
            order by g.class, g.oid, g.column nulls first, entry.usual, entry.ordinality
            """;

    private final Reading reading;
    private final Map<Owned, List<Grant>> actual = new LinkedHashMap<>();
    private final Map<Owned, List<Grant>> usual = new LinkedHashMap<>();

    private Privileges(Reading reading) {
        this.reading = reading;
    }

    static void define(Reading reading) throws SQLException {
        Privileges privileges = new Privileges(reading);
        reading.each(QUERY, privileges::add);
        privileges.actual.forEach(privileges::define);
    }

    private void add(Row row) throws SQLException {
        Owned owned = Owned.withMembers(reading, row.oid(), row.oid(), row.text(), row.text());
        boolean byDefault = row.flag();
        boolean byOwner = row.flag();
        String column = row.text();
        String role = row.text();
        Grant grant = new Grant(column, role, row.name(), row.flag());
        if (owned == null) {
            return;
        }
        // An empty list of privileges has no rows of its own, but all of the default ones.
        List<Grant> held = actual.computeIfAbsent(owned, key -> new ArrayList<>());
        if (!isWanted(role)) {
            return;
        } else if (!byDefault && !byOwner) {
            reading.leaveOut(
                    owned.target(), "a role that is not the owner has granted %s".formatted(grant.privilege()));
        } else if (byDefault) {
            usual.computeIfAbsent(owned, key -> new ArrayList<>()).add(grant);
        } else {
            held.add(grant);
        }
    }

    private boolean isWanted(@Nullable String role) {
        return role == null || reading.options.has(role);
    }

    private void define(Owned owned, List<Grant> held) {
        List<Grant> byDefault = usual.getOrDefault(owned, List.of());
        Function<Statement, Statement> on = start -> owned.named(start.sql(owned.grantKeyword() + " "));
        ObjectId target = owned.target();
        List<ObjectId> columns = held.stream()
                .map(Grant::column)
                .filter(Objects::nonNull)
                .distinct()
                .map(target::column)
                .toList();
        List<Expression> create = changes(byDefault, held, on).stream()
                .map(statement -> Needs.with(statement, columns))
                .toList();
        if (!create.isEmpty()) {
            List<Expression> drop = changes(held, byDefault, on);
            Settings.defineFixed(reading, target, target, owned.what("privileges"), create, drop);
        }
    }

    /**
     * The statements that lead from some privileges to others. The roles end up in the same order too, in which PostgreSQL
     * keeps and dumps them: who stands too early is taken out, and put in again.
     */
    static List<Expression> changes(List<Grant> from, List<Grant> to, Function<Statement, Statement> on) {
        Set<String> anew = misplaced(roles(from), roles(to));
        List<Grant> lost = new ArrayList<>(from);
        lost.removeIf(grant -> to.contains(grant) && !isOf(grant, anew));
        List<Grant> gained = new ArrayList<>(to);
        gained.removeIf(grant -> from.contains(grant) && !isOf(grant, anew));
        List<Expression> statements = new ArrayList<>(Grant.statements(lost, false, on));
        statements.addAll(Grant.statements(gained, true, on));
        return statements;
    }

    /** The roles behind the first one that would not stand where it should if the new ones were only added. */
    private static Set<String> misplaced(Set<String> from, Set<String> to) {
        Set<String> without = new LinkedHashSet<>(from);
        without.retainAll(to);
        without.addAll(to);
        Set<String> misplaced = new LinkedHashSet<>(to);
        Iterator<String> wanted = to.iterator();
        for (String role : without) {
            if (!role.equals(wanted.next())) {
                return misplaced;
            }
            misplaced.remove(role);
        }
        return Set.of();
    }

    private static boolean isOf(Grant grant, Set<String> roles) {
        return grant.column() == null && roles.contains(role(grant));
    }

    private static Set<String> roles(List<Grant> grants) {
        Set<String> roles = new LinkedHashSet<>();
        grants.stream()
                .filter(grant -> grant.column() == null)
                .map(Privileges::role)
                .forEach(roles::add);
        return roles;
    }

    /** The role's name; empty for all roles, as no role is called. */
    private static String role(Grant grant) {
        return Objects.requireNonNullElse(grant.role(), "");
    }
}
