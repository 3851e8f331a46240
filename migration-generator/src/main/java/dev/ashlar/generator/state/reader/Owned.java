package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import org.jspecify.annotations.Nullable;

/**
 * An object that has an owner, and may have privileges.
 *
 * @param target the object, or what it is a part of, such as the column of the sequence behind it or the extension that has
 *     made it
 * @param name its name as SQL writes it where it is no object of its own, otherwise null
 * @param keyword the word that {@code alter} has for it
 */
record Owned(ObjectId target, @Nullable String name, String keyword) {
    /**
     * All that users own, with the letter by which {@code acldefault} knows it. What initdb has granted on the schema
     * {@code public} is as good as a default.
     */
    static final String QUERY = """
            with owned as (
              select 'pg_class'::regclass::oid as class, c.oid, c.relowner as owner, c.relacl as acl,
                case c.relkind when 'S' then 's' else 'r' end as letter,
                c.oid::regclass::text as name, c.relkind::text as kind
              from pg_class c
              where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and c.oid >= 16384
              union all
              select 'pg_namespace'::regclass, n.oid, n.nspowner, n.nspacl, 'n', quote_ident(n.nspname), null
              from pg_namespace n
              union all
              select 'pg_type'::regclass, t.oid, t.typowner, t.typacl, 'T', format_type(t.oid, null), null
              from pg_type t
              left join pg_class composite on composite.oid = t.typrelid and composite.relkind = 'c'
              where t.oid >= 16384 and t.typtype <> 'm' and (t.typrelid = 0 or composite.oid is not null)
                and not exists (select from pg_type element where element.oid = t.typelem and element.typarray = t.oid)
              union all
              select 'pg_proc'::regclass, p.oid, p.proowner, p.proacl, 'f', p.oid::regprocedure::text, null
              from pg_proc p
              where p.oid >= 16384
              union all
              select 'pg_language'::regclass, l.oid, l.lanowner, l.lanacl, 'l', quote_ident(l.lanname), null from pg_language l
              union all
              select 'pg_foreign_data_wrapper'::regclass, w.oid, w.fdwowner, w.fdwacl, 'F', quote_ident(w.fdwname), null
              from pg_foreign_data_wrapper w
              union all
              select 'pg_foreign_server'::regclass, s.oid, s.srvowner, s.srvacl, 'S', quote_ident(s.srvname), null
              from pg_foreign_server s
              union all
              select 'pg_operator'::regclass, oid, oprowner, null, null, null, null from pg_operator where oid >= 16384
              union all
              select 'pg_opclass'::regclass, oid, opcowner, null, null, null, null from pg_opclass where oid >= 16384
              union all
              select 'pg_opfamily'::regclass, oid, opfowner, null, null, null, null from pg_opfamily where oid >= 16384
              union all
              select 'pg_collation'::regclass, oid, collowner, null, null, null, null from pg_collation where oid >= 16384
              union all
              select 'pg_conversion'::regclass, oid, conowner, null, null, null, null from pg_conversion where oid >= 16384
              union all
              select 'pg_ts_config'::regclass, oid, cfgowner, null, null, null, null from pg_ts_config where oid >= 16384
              union all
              select 'pg_ts_dict'::regclass, oid, dictowner, null, null, null, null from pg_ts_dict where oid >= 16384
              union all
              select 'pg_statistic_ext'::regclass, oid, stxowner, null, null, null, null from pg_statistic_ext
              union all
              select 'pg_publication'::regclass, oid, pubowner, null, null, null, null from pg_publication
              union all
              select 'pg_event_trigger'::regclass, oid, evtowner, null, null, null, null from pg_event_trigger
            )
            """;

    private static final String FOREIGN_SERVER = "foreign server";

    /** The object in a row of the query, or what an extension has made of it; null for one of PostgreSQL's own. */
    static @Nullable Owned withMembers(
            Reading reading, long catalog, long oid, @Nullable String name, @Nullable String kind) {
        ObjectId extension = reading.objects.extension(catalog, oid);
        return extension == null
                ? of(reading, catalog, oid, name, kind)
                : new Owned(extension, name, memberKeyword(catalog, kind));
    }

    private static String memberKeyword(long catalog, @Nullable String kind) {
        if (catalog == Catalogs.ROUTINE) {
            return ObjectKind.ROUTINE.keyword();
        } else if (catalog == Catalogs.RELATION) {
            return (String.valueOf(kind).equals("S") ? ObjectKind.SEQUENCE : ObjectKind.TABLE).keyword();
        } else if (catalog == Catalogs.NAMESPACE) {
            return ObjectKind.SCHEMA.keyword();
        } else if (catalog == Catalogs.LANGUAGE) {
            return ObjectKind.LANGUAGE.keyword();
        } else if (catalog == Catalogs.FOREIGN_DATA_WRAPPER) {
            return ObjectKind.FOREIGN_DATA_WRAPPER.keyword();
        }
        return catalog == Catalogs.FOREIGN_SERVER ? FOREIGN_SERVER : ObjectKind.TYPE.keyword();
    }

    /** The object in a row of the query, or null when it is none of the schema's own. */
    static @Nullable Owned of(Reading reading, long catalog, long oid, @Nullable String name, @Nullable String kind) {
        ObjectId id = reading.objects.isMember(catalog, oid) ? null : reading.objects.find(catalog, oid);
        if (id == null || id.kind() == ObjectKind.EXTENSION) {
            return null;
        }
        boolean maybePart = catalog == Catalogs.ROUTINE || catalog == Catalogs.RELATION;
        boolean whole = !maybePart || (id.kind() != ObjectKind.COLUMN && id.kind() != ObjectKind.TYPE);
        return new Owned(id, whole ? null : name, keyword(id, catalog, kind));
    }

    private static String keyword(ObjectId id, long catalog, @Nullable String kind) {
        if (catalog == Catalogs.ROUTINE) {
            return ObjectKind.ROUTINE.keyword();
        }
        return switch (String.valueOf(kind)) {
            case "m" -> "materialized view";
            case "f" -> "foreign table";
            case "S" -> ObjectKind.SEQUENCE.keyword();
            default -> id.kind().keyword();
        };
    }

    /** The word that {@code grant} has for it. */
    String grantKeyword() {
        return switch (target.kind()) {
            case TABLE, VIEW -> ObjectKind.TABLE.keyword();
            case DOMAIN, ENUM, COMPOSITE, TYPE -> name == null ? ObjectKind.TYPE.keyword() : keyword;
            case SERVER -> FOREIGN_SERVER;
            default -> keyword;
        };
    }

    /** The word for what is set, with the name where the object is only part of the target. */
    String what(String property) {
        return name == null ? property : "%s of %s %s".formatted(property, keyword, name);
    }

    Statement named(Statement statement) {
        return name == null ? statement.object(target) : statement.sql(name);
    }
}
