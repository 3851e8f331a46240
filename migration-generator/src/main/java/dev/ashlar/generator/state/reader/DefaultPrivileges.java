package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What roles grant on the objects that they will create. */
final class DefaultPrivileges {
    /** For all schemas an entry replaces what PostgreSQL grants by itself; for one schema it adds to that. */
    private static final String QUERY = """
            select creator.rolname, n.nspname, d.defaclobjtype, entry.usual, r.rolname, entry.privilege_type,
              entry.is_grantable
            from pg_default_acl d
            join pg_roles creator on creator.oid = d.defaclrole
            left join pg_namespace n on n.oid = d.defaclnamespace
            cross join lateral (
              select false as usual, actual.* from aclexplode(d.defaclacl) with ordinality actual
              union all
              select true, usual.*
              from aclexplode(acldefault(case d.defaclobjtype when 'S' then 's'::"char" else d.defaclobjtype end, d.defaclrole))
                with ordinality usual
              where d.defaclnamespace = 0
            ) entry
            left join pg_roles r on r.oid = entry.grantee
            where entry.grantee = 0 or r.rolname is not null
            order by entry.usual, entry.ordinality
            """;

    /** On which objects of which creator, in one schema or, where that is null, in all. */
    private record Scope(String creator, @Nullable String schema, char objects) {
        String words() {
            return switch (objects) {
                case 'r' -> "tables";
                case 'S' -> "sequences";
                case 'f' -> "routines";
                case 'T' -> "types";
                case 'n' -> "schemas";
                default -> "large objects";
            };
        }
    }

    private DefaultPrivileges() {}

    static void define(Reading reading) throws SQLException {
        Map<Scope, List<Grant>> actual = new LinkedHashMap<>();
        Map<Scope, List<Grant>> usual = new LinkedHashMap<>();
        reading.each(QUERY, row -> {
            Scope scope = new Scope(row.name(), row.text(), row.letter());
            if (reading.options.has(scope.creator())) {
                boolean byDefault = row.flag();
                List<Grant> held = actual.computeIfAbsent(scope, key -> new ArrayList<>());
                String role = row.text();
                Grant grant = new Grant(null, role, row.name(), row.flag());
                if (role == null || reading.options.has(role)) {
                    (byDefault ? usual.computeIfAbsent(scope, key -> new ArrayList<>()) : held).add(grant);
                }
            }
        });
        actual.forEach((scope, held) -> define(reading, scope, held, usual.getOrDefault(scope, List.of())));
    }

    private static void define(Reading reading, Scope scope, List<Grant> held, List<Grant> usual) {
        String words = scope.schema() == null
                ? scope.words()
                : scope.words() + " in schema " + Identifier.quote(scope.schema());
        List<Expression> create = statements(scope, Privileges.changes(usual, held, on -> on.sql(scope.words())));
        if (!create.isEmpty()) {
            reading.define(new StatementDef(
                    new ObjectId(ObjectKind.DEFAULT_PRIVILEGES, "", scope.creator(), words),
                    create,
                    statements(scope, Privileges.changes(held, usual, on -> on.sql(scope.words()))),
                    null,
                    null,
                    null));
        }
    }

    private static List<Expression> statements(Scope scope, List<Expression> changes) {
        List<Expression> statements = new ArrayList<>();
        for (Expression change : changes) {
            Statement start = Statement.of("alter default privileges for role ").name(scope.creator());
            if (scope.schema() != null) {
                start.sql(" in schema ").object(ObjectId.schema(scope.schema()));
            }
            statements.add(start.sql(" " + change.template()).build());
        }
        return statements;
    }
}
