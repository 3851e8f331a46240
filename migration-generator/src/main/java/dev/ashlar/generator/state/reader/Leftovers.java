package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Aspect;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on objects beside their definitions, and what the model has no words for. */
final class Leftovers {
    private static final String UNMODELLED = """
            select 'subscription', quote_ident(s.subname), 'where it connects to is not part of a schema'
            from pg_subscription s
            join pg_database d on d.oid = s.subdbid
            where d.datname = current_database()
            union all
            select 'large objects', count(*)::text, 'they are data'
            from pg_largeobject_metadata
            having count(*) > 0
            union all
            select 'security label', identity.type || ' ' || identity.identity, 'its provider ' || l.provider || ' must set it'
            from pg_seclabel l
            cross join lateral pg_identify_object(l.classoid, l.objoid, l.objsubid) identity
            union all
            select 'user mapping', format('for %I server %I', coalesce(m.usename, 'public'), m.srvname),
              'its options may be secret and are not read'
            from pg_user_mappings m
            where m.umoptions is not null
            union all
            select 'privileges', identity.type || ' ' || identity.identity, 'it is a part of PostgreSQL itself'
            from (
              select 'pg_proc'::regclass::oid as class, oid, proacl as acl from pg_proc where pronamespace = 11
              union all
              select 'pg_class'::regclass, oid, relacl from pg_class where relnamespace = 11
              union all
              select 'pg_type'::regclass, oid, typacl from pg_type where typnamespace = 11
              union all
              select 'pg_language'::regclass, oid, lanacl from pg_language where oid < 16384
            ) object
            left join pg_init_privs made on made.classoid = object.class and made.objoid = object.oid and made.objsubid = 0
            cross join lateral pg_identify_object(object.class, object.oid, 0) identity
            where object.acl is distinct from made.initprivs and not exists (
              select from pg_depend d where d.classid = object.class and d.objid = object.oid and d.deptype = 'e')
            union all
            select 'database setting', array_to_string(s.setconfig, ', '), 'it is the database''s, and no part of a schema'
            from pg_db_role_setting s
            join pg_database d on d.oid = s.setdatabase
            where d.datname = current_database()
            """;

    private static final String EXTENSION_NEEDS = """
            select d.classid, d.objid, e.extname
            from pg_depend d
            join pg_extension e on e.oid = d.refobjid
            where d.refclassid = 'pg_extension'::regclass and d.deptype = 'x'
            """;

    private static final String TRIGGER_STATES = """
            select t.tgrelid, t.tgname, t.tgenabled, original.tgenabled
            from pg_trigger t
            join pg_trigger original on original.oid = t.tgparentid
            left join pg_constraint c on c.oid = t.tgconstraint
            where original.tgenabled <> t.tgenabled and coalesce(c.contype, 't') = 't'
            """;

    private final Reading reading;

    private Leftovers(Reading reading) {
        this.reading = reading;
    }

    static void define(Reading reading) throws SQLException {
        Leftovers leftovers = new Leftovers(reading);
        LeftComments.define(reading);
        reading.each(EXTENSION_NEEDS, row -> leftovers.defineNeed(row.oid(), row.oid(), row.name()));
        reading.each(
                TRIGGER_STATES,
                row -> leftovers.defineState(
                        reading.objects.relation(row.oid()), row.name(), row.letter(), row.letter()));
        reading.each(
                "select oid, stxstattarget from pg_statistic_ext where stxstattarget >= 0",
                row -> leftovers.defineTarget(reading.objects.find(Catalogs.STATISTICS, row.oid()), row.integer()));
        reading.each(UNMODELLED, row -> reading.leaveOut(row.name(), row.name(), row.name()));
    }

    /** An object that goes when an extension goes, without being a part of it. */
    private void defineNeed(long catalog, long oid, String name) {
        ObjectId id = reading.objects.find(catalog, oid);
        if (id == null) {
            return;
        }
        ObjectId extension = ObjectId.extension(name);
        Relation relation = catalog == Catalogs.RELATION ? reading.objects.relation(oid) : null;
        String keyword = relation != null && relation.isMaterialized()
                ? "materialized view"
                : id.kind().keyword();
        Settings.define(
                reading,
                id,
                "need of " + extension,
                alter(keyword, id, " depends on extension ", extension),
                alter(keyword, id, " no depends on extension ", extension));
    }

    private static Expression alter(String keyword, ObjectId id, String action, ObjectId extension) {
        Statement sql = Statement.of("alter " + keyword + " ").object(id);
        if (id.kind() == ObjectKind.TRIGGER) {
            sql.sql(" on ").object(id.owner());
        }
        return sql.sql(action).object(extension).build();
    }

    /** How much extended statistics gather. */
    private void defineTarget(@Nullable ObjectId statistics, int target) {
        if (statistics != null) {
            Settings.define(
                    reading,
                    statistics,
                    "target",
                    Statement.of("alter statistics ")
                            .object(statistics)
                            .sql(" set statistics " + target)
                            .build(),
                    Statement.of("alter statistics ")
                            .object(statistics)
                            .sql(" set statistics -1")
                            .build());
        }
    }

    /** A trigger of a partitioned table that one of the partitions fires otherwise. */
    private void defineState(@Nullable Relation table, String name, char state, char usual) {
        if (table == null) {
            return;
        }
        ObjectId trigger = table.id().part(ObjectKind.TRIGGER, name);
        List<ObjectId> needs = new ArrayList<>();
        reading.definitions().stream()
                .map(ObjectDef::id)
                .filter(id -> id.kind() == ObjectKind.TRIGGER && id.part().equals(name))
                .forEach(needs::add);
        // Being attached anew fires triggers as the partitioned table does.
        needs.add(Aspect.NOT_NULL_NAMES.of(table.id()));
        Settings.define(
                reading,
                trigger,
                table.id(),
                "state",
                List.of(state(table, name, state, needs)),
                List.of(state(table, name, usual, List.of())));
    }

    private static Expression state(Relation table, String name, char state, List<ObjectId> needs) {
        String word = switch (state) {
            case 'D' -> " disable";
            case 'R' -> " enable replica";
            case 'A' -> " enable always";
            default -> " enable";
        };
        return Statement.of("alter table only ")
                .object(table.id())
                .sql(word + " trigger ")
                .name(name)
                .build(needs);
    }
}
