package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.ObjectKind;
import java.sql.SQLException;

/** Operator families, and the classes in them. */
final class OperatorClasses {
    /** Members that belong to a class are made with it; the others are added to the family. */
    private static final String FAMILIES = """
            select f.oid, f.opfnamespace, f.opfname, m.amname,
              array[format('create operator family %I.%I using %I', n.nspname, f.opfname, m.amname)]
                || array(
                  select format('alter operator family %I.%I using %I add %s', n.nspname, f.opfname, m.amname, member.text)
                  from member
                  where member.family = f.oid and member.refclass = 'pg_opfamily'::regclass
                  order by member.text),
              null, 0
            from pg_opfamily f
            join pg_am m on m.oid = f.opfmethod
            join pg_namespace n on n.oid = f.opfnamespace
            where f.oid >= 16384
            """;

    private static final String CLASSES = """
            select c.oid, c.opcnamespace, c.opcname, m.amname,
              array[format('create operator class %I.%I %sfor type %s using %I family %I.%I as %s', n.nspname, c.opcname,
                case when c.opcdefault then 'default ' else '' end, format_type(c.opcintype, null), m.amname,
                family_schema.nspname, f.opfname,
                coalesce(
                  nullif(concat_ws(', ',
                    (select string_agg(member.text, ', ' order by member.text)
                    from member
                    where member.ref = c.oid and member.refclass = 'pg_opclass'::regclass),
                    'storage ' || format_type(nullif(c.opckeytype, 0), null)), ''),
                  'storage ' || format_type(c.opcintype, null)))],
              null, 0
            from pg_opclass c
            join pg_am m on m.oid = c.opcmethod
            join pg_namespace n on n.oid = c.opcnamespace
            join pg_opfamily f on f.oid = c.opcfamily
            join pg_namespace family_schema on family_schema.oid = f.opfnamespace
            where c.oid >= 16384
            """;

    private static final String MEMBERS = """
            with member as (
              select o.amopfamily as family, d.refclassid as refclass, d.refobjid as ref,
                format('operator %s %s(%s, %s)%s', o.amopstrategy, operator_name.text,
                  format_type(o.amoplefttype, null), format_type(o.amoprighttype, null),
                  ' for order by ' || case when o.amoppurpose = 'o' then format('%I.%I', n.nspname, sort.opfname) end) as text
              from pg_amop o
              join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid and d.deptype in ('a', 'i')
                and d.refclassid in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
              join pg_operator operator on operator.oid = o.amopopr
              join pg_namespace operator_schema on operator_schema.oid = operator.oprnamespace
              cross join lateral (select format('%I.%s', operator_schema.nspname, operator.oprname) as text) operator_name
              left join pg_opfamily sort on sort.oid = o.amopsortfamily
              left join pg_namespace n on n.oid = sort.opfnamespace
              where o.oid >= 16384
              union all
              select p.amprocfamily, d.refclassid, d.refobjid,
                format('function %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, null),
                  format_type(p.amprocrighttype, null), p.amproc::oid::regprocedure)
              from pg_amproc p
              join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid and d.deptype in ('a', 'i')
                and d.refclassid in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
              where p.oid >= 16384
            )
            """;

    private OperatorClasses() {}

    static void read(Drafts drafts) throws SQLException {
        drafts.read(Catalogs.OPERATOR_FAMILY, ObjectKind.OPERATOR_FAMILY, MEMBERS + FAMILIES);
        drafts.read(Catalogs.OPERATOR_CLASS, ObjectKind.OPERATOR_CLASS, MEMBERS + CLASSES);
    }
}
