package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publications; each table and schema that one names is a setting of it. */
final class Publications {
    private static final String SCHEMAS = """
            select s.pnpubid, n.nspname
            from pg_publication_namespace s
            join pg_namespace n on n.oid = s.pnnspid
            """;

    private Publications() {}

    static void read(Session session, Drafts drafts) throws SQLException {
        drafts.read(Catalogs.PUBLICATION, ObjectKind.PUBLICATION, query(session));
    }

    static void define(Reading reading) throws SQLException {
        Session session = reading.session;
        reading.each(tables(session), row -> {
            ObjectId publication = reading.objects.find(Catalogs.PUBLICATION, row.oid());
            Relation table = reading.objects.relation(row.oid());
            if (publication != null && table != null) {
                defineTable(reading, publication, table, row.numbers(), row.text());
            }
        });
        if (session.isSince(15)) {
            reading.each(SCHEMAS, row -> {
                ObjectId publication = reading.objects.find(Catalogs.PUBLICATION, row.oid());
                ObjectId schema = ObjectId.schema(row.name());
                if (publication != null) {
                    Settings.define(
                            reading,
                            publication,
                            schema.toString(),
                            alter(publication, " add tables in schema ")
                                    .object(schema)
                                    .build(),
                            alter(publication, " drop tables in schema ")
                                    .object(schema)
                                    .build());
                }
            });
        }
    }

    private static void defineTable(
            Reading reading, ObjectId publication, Relation table, List<Long> columns, @Nullable String filter) {
        Statement add = alter(publication, " add table only ").object(table.id());
        for (int i = 0; i < columns.size(); i++) {
            add.sql(i == 0 ? " (" : ", ").object(table.column(columns.get(i)));
        }
        add.sql(columns.isEmpty() ? "" : ")");
        if (filter != null) {
            add.sql(" where (").sql(filter).sql(")");
        }
        Collection<ObjectId> needs = filter == null
                ? List.of()
                : table.attributes().stream()
                        .filter(attribute -> filter.contains(attribute.name()))
                        .map(attribute -> table.id().column(attribute.name()))
                        .toList();
        Expression drop =
                alter(publication, " drop table only ").object(table.id()).build();
        Settings.defineFixed(
                reading, publication, publication, table.id().toString(), List.of(add.build(needs)), List.of(drop));
    }

    private static Statement alter(ObjectId publication, String action) {
        return Statement.of("alter publication ").object(publication).sql(action);
    }

    private static String query(Session session) {
        return """
            select p.oid, 0, p.pubname, null, array[format('create publication {0}%%s with (%%s)',
              case when p.puballtables then ' for all tables' end,
              concat_ws(', ',
                'publish = ' || quote_literal(concat_ws(', ', case when p.pubinsert then 'insert' end,
                  case when p.pubupdate then 'update' end, case when p.pubdelete then 'delete' end,
                  case when p.pubtruncate then 'truncate' end)),
                case when p.pubviaroot then 'publish_via_partition_root = true' end,
                %s))],
              null, 0
            from pg_publication p
            """.formatted(session.since(
                18, "case p.pubgencols when 's' then 'publish_generated_columns = stored' end", "null"));
    }

    private static String tables(Session session) {
        return """
            select r.prpubid, r.prrelid, %s
            from pg_publication_rel r
            """.formatted(session.since(15, "r.prattrs, pg_get_expr(r.prqual, r.prrelid)", "null, null"));
    }
}
