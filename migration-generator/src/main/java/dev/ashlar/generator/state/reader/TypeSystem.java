package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;

/** Aggregates, operators, casts and what else teaches PostgreSQL to treat values. */
final class TypeSystem {
    private static final String AGGREGATES = """
            select p.oid, p.pronamespace, p.proname, oidvectortypes(p.proargtypes), array[format(
              'create or replace aggregate %I.%I(%s) (%s)', n.nspname, p.proname,
              coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'),
              concat_ws(', ',
                'sfunc = ' || a.aggtransfn::regproc,
                'stype = ' || format_type(a.aggtranstype, null),
                'sspace = ' || nullif(a.aggtransspace, 0),
                'finalfunc = ' || nullif(a.aggfinalfn::oid, 0)::regproc,
                case when a.aggfinalextra then 'finalfunc_extra' end,
                'finalfunc_modify = ' || modify.final,
                'combinefunc = ' || nullif(a.aggcombinefn::oid, 0)::regproc,
                'serialfunc = ' || nullif(a.aggserialfn::oid, 0)::regproc,
                'deserialfunc = ' || nullif(a.aggdeserialfn::oid, 0)::regproc,
                'initcond = ' || quote_literal(a.agginitval),
                'msfunc = ' || nullif(a.aggmtransfn::oid, 0)::regproc,
                'minvfunc = ' || nullif(a.aggminvtransfn::oid, 0)::regproc,
                'mstype = ' || format_type(nullif(a.aggmtranstype, 0), null),
                'msspace = ' || nullif(a.aggmtransspace, 0),
                'mfinalfunc = ' || nullif(a.aggmfinalfn::oid, 0)::regproc,
                case when a.aggmfinalextra then 'mfinalfunc_extra' end,
                'mfinalfunc_modify = ' || modify.moving,
                'minitcond = ' || quote_literal(a.aggminitval),
                'sortop = operator(' || nullif(a.aggsortop, 0)::regoper || ')',
                case p.proparallel when 's' then 'parallel = safe' when 'r' then 'parallel = restricted' end,
                case when a.aggkind = 'h' then 'hypothetical' end))],
              format('%s | %s | %s | %s | %s | %s', a.aggkind, a.aggnumdirectargs, pg_get_function_result(p.oid), p.proargmodes,
                p.proargnames, a.aggfinalextra),
              0
            from pg_aggregate a
            join pg_proc p on p.oid = a.aggfnoid
            join pg_namespace n on n.oid = p.pronamespace
            cross join lateral (
              select
                case when a.aggfinalmodify <> usual.modify then
                  case a.aggfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end as final,
                case when a.aggmtransfn::oid <> 0 and a.aggmfinalmodify <> usual.modify then
                  case a.aggmfinalmodify when 'r' then 'read_only' when 's' then 'shareable' else 'read_write' end end
                  as moving
              from (select case when a.aggkind = 'n' then 'r'::"char" else 'w'::"char" end as modify) usual
            ) modify
            where p.oid >= 16384
            """;

    private static final String OPERATORS = """
            select o.oid, o.oprnamespace, o.oprname, concat_ws(', ',
                case when o.oprleft = 0 then 'none' else format_type(o.oprleft, null) end, format_type(o.oprright, null)),
              array[format('create operator %I.%s (%s)', n.nspname, o.oprname, concat_ws(', ',
                'function = ' || o.oprcode,
                'leftarg = ' || format_type(nullif(o.oprleft, 0), null),
                'rightarg = ' || format_type(nullif(o.oprright, 0), null),
                'commutator = operator(' || nullif(o.oprcom, 0)::regoper || ')',
                'negator = operator(' || nullif(o.oprnegate, 0)::regoper || ')',
                'restrict = ' || nullif(o.oprrest::oid, 0)::regproc,
                'join = ' || nullif(o.oprjoin::oid, 0)::regproc,
                case when o.oprcanhash then 'hashes' end,
                case when o.oprcanmerge then 'merges' end))],
              null, 0
            from pg_operator o
            join pg_namespace n on n.oid = o.oprnamespace
            where o.oid >= 16384 and o.oprcode::oid <> 0
            """;

    private static final String CASTS = """
            select c.oid, 0, format_type(c.castsource, null), format_type(c.casttarget, null), array['create cast {0} '
              || case c.castmethod when 'f' then 'with function ' || c.castfunc::regprocedure when 'i' then 'with inout'
                else 'without function' end
              || case c.castcontext when 'a' then ' as assignment' when 'i' then ' as implicit' else '' end],
              null, 0
            from pg_cast c
            where c.oid >= 16384
              and not exists (select from pg_range r where r.rngtypid = c.castsource and r.rngmultitypid = c.casttarget)
            """;

    private static final String CONVERSIONS = """
            select c.oid, c.connamespace, c.conname, null, array[format('create %sconversion {0} for %L to %L from %s',
              case when c.condefault then 'default ' else '' end, pg_encoding_to_char(c.conforencoding),
              pg_encoding_to_char(c.contoencoding), c.conproc)],
              null, 0
            from pg_conversion c
            where c.oid >= 16384
            """;

    private static final String LANGUAGES = """
            select l.oid, 0, l.lanname, null, array[concat_ws(' ', 'create', case when l.lanpltrusted then 'trusted' end,
              'language {0} handler ' || nullif(l.lanplcallfoid, 0)::regproc,
              'inline ' || nullif(l.laninline, 0)::regproc, 'validator ' || nullif(l.lanvalidator, 0)::regproc)],
              null, 0
            from pg_language l
            where l.oid >= 16384 and l.lanispl
            """;

    private static final String TRANSFORMS = """
            select t.oid, 0, format_type(t.trftype, null), l.lanname, array[format('create transform {0} (%s)',
              concat_ws(', ',
                'from sql with function ' || nullif(t.trffromsql::oid, 0)::regprocedure,
                'to sql with function ' || nullif(t.trftosql::oid, 0)::regprocedure))],
              null, 0
            from pg_transform t
            join pg_language l on l.oid = t.trflang
            """;

    private static final String ACCESS_METHODS = """
            select m.oid, 0, m.amname, null, array[format('create access method {0} type %s handler %s',
              case m.amtype when 'i' then 'index' else 'table' end, m.amhandler)],
              null, 0
            from pg_am m
            where m.oid >= 16384
            """;

    private TypeSystem() {}

    static void read(Session session, Drafts drafts) throws SQLException {
        drafts.read(Catalogs.ROUTINE, ObjectKind.ROUTINE, AGGREGATES);
        drafts.read(Catalogs.OPERATOR, ObjectKind.OPERATOR, OPERATORS);
        drafts.read(Catalogs.CAST, ObjectKind.CAST, CASTS);
        drafts.read(Catalogs.COLLATION, ObjectKind.COLLATION, collations(session));
        drafts.read(Catalogs.CONVERSION, ObjectKind.CONVERSION, CONVERSIONS);
        drafts.read(Catalogs.LANGUAGE, ObjectKind.LANGUAGE, LANGUAGES);
        drafts.read(Catalogs.TRANSFORM, ObjectKind.TRANSFORM, TRANSFORMS);
        drafts.read(Catalogs.ACCESS_METHOD, ObjectKind.ACCESS_METHOD, ACCESS_METHODS);
    }

    private static String collations(Session session) {
        String same = "case when c.collprovider = 'c' and c.collcollate = c.collctype then c.collcollate end";
        String locale = session.isSince(17)
                ? "coalesce(c.colllocale, " + same + ")"
                : session.isSince(15)
                        ? "coalesce(c.colliculocale, " + same + ")"
                        : "case when c.collprovider = 'i' then c.collcollate else " + same + " end";
        return """
            select c.oid, c.collnamespace, c.collname, null, array[format('create collation {0} (%%s)', concat_ws(', ',
              'provider = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
              case when not c.collisdeterministic then 'deterministic = false' end,
              'locale = ' || quote_literal(%s),
              'lc_collate = ' || quote_literal(case when c.collprovider = 'c' and c.collcollate <> c.collctype then c.collcollate end),
              'lc_ctype = ' || quote_literal(case when c.collprovider = 'c' and c.collcollate <> c.collctype then c.collctype end),
              'rules = ' || quote_literal(%s)))],
              null, 0
            from pg_collation c
            where c.oid >= 16384
            """.formatted(locale, session.since(16, "c.collicurules", "null::text"));
    }
}
