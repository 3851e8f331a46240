package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Row-level security policies. */
final class Policies {
    private static final String QUERY = """
            select p.polrelid, p.oid, p.polname, p.polpermissive, p.polcmd,
              array(select r.rolname::text from pg_roles r where r.oid = any (p.polroles) order by r.rolname),
              pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
            from pg_policy p
            where p.polrelid >= 16384
            """;

    private Policies() {}

    static void define(Reading reading) throws SQLException {
        reading.each(QUERY, row -> {
            Relation table = reading.objects.relation(row.oid());
            if (table == null) {
                return;
            }
            long oid = row.oid();
            ObjectId id = table.id().part(ObjectKind.POLICY, row.name());
            reading.objects.add(Catalogs.POLICY, oid, id);
            Statement create =
                    Statement.of("create policy ").object(id).sql(" on ").object(table.id());
            if (!row.flag()) {
                create.sql(" as restrictive");
            }
            create.sql(command(row.letter()));
            List<String> roles = row.texts();
            if (!roles.isEmpty()) {
                create.sql(" to ").sql(roles.stream().map(Identifier::quote).collect(Collectors.joining(", ")));
            }
            String using = row.text();
            if (using != null) {
                create.sql(" using (").sql(InLists.restored(using)).sql(")");
            }
            String check = row.text();
            if (check != null) {
                create.sql(" with check (").sql(InLists.restored(check)).sql(")");
            }
            reading.define(new StatementDef(
                    id,
                    List.of(create.build(reading.needs.of(Catalogs.POLICY, oid))),
                    List.of(Triggers.drop("policy", id, table)),
                    null,
                    table.id(),
                    reading.comment(Catalogs.POLICY, oid)));
        });
    }

    private static String command(char letter) {
        return switch (letter) {
            case 'r' -> " for select";
            case 'a' -> " for insert";
            case 'w' -> " for update";
            case 'd' -> " for delete";
            default -> "";
        };
    }
}
