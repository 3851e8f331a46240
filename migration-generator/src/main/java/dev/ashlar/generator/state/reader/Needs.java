package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the rows of the catalogs need of each other, as far as SQL text of theirs does not say it by structure. */
final class Needs {
    /** The object or column that is needed. */
    private record Needed(long catalog, long oid, int column) {}

    /**
     * Dependencies that follow from the structure stay out: those of tables and indexes on what their rows name, of types
     * on their elements, of keys on their columns. What the members of an operator family or class need, that needs.
     * Before 15 it is the column that needs what a generated value calls.
     */
    private static final String QUERY = """
            select d.classid, d.objid, d.refclassid, d.refobjid, d.refobjsubid
            from pg_depend d
            where d.refobjid >= 16384 and d.refclassid not in ('pg_namespace'::regclass, 'pg_extension'::regclass)
              and d.deptype in ('n', 'a', 'i')
              and case
                when d.classid = 'pg_class'::regclass then d.objsubid = 0 and d.refclassid not in (
                  'pg_class'::regclass, 'pg_constraint'::regclass, 'pg_foreign_server'::regclass)
                when d.classid = 'pg_constraint'::regclass then d.refclassid <> 'pg_class'::regclass
                when d.classid = 'pg_type'::regclass then d.deptype = 'n'
                else true
              end
            union all
            select 'pg_attrdef'::regclass, v.oid, d.refclassid, d.refobjid, d.refobjsubid
            from pg_attrdef v
            join pg_attribute a on a.attrelid = v.adrelid and a.attnum = v.adnum and a.attgenerated = 's'
            join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = v.adrelid and d.objsubid = v.adnum
              and d.refclassid in ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_ts_config'::regclass)
            where d.refobjid >= 16384
            union all
            select 'pg_opclass'::regclass, c.oid, 'pg_opfamily'::regclass, c.opcfamily, 0
            from pg_opclass c
            where c.oid >= 16384
            union all
            select d.classid, d.objid, d.refclassid, d.refobjid, d.refobjsubid
            from pg_index i
            join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = i.indexrelid and d.objsubid = 0
              and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
            where (i.indexprs is not null or i.indpred is not null) and i.indexrelid >= 16384
            union all
            select holder.refclassid, holder.refobjid, d.refclassid, d.refobjid, d.refobjsubid
            from pg_depend holder
            join pg_depend d on d.classid = holder.classid and d.objid = holder.objid
              and d.refclassid not in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
            where holder.classid in ('pg_amop'::regclass, 'pg_amproc'::regclass) and holder.objid >= 16384
              and holder.refclassid in ('pg_opfamily'::regclass, 'pg_opclass'::regclass)
            """;

    private final Objects objects;
    private final Map<Long, List<Needed>> needs = new HashMap<>();

    Needs(Objects objects) {
        this.objects = objects;
    }

    void read(Session session) throws SQLException {
        session.each(
                QUERY,
                row -> needs.computeIfAbsent(Catalogs.address(row.oid(), row.oid()), key -> new ArrayList<>(2))
                        .add(new Needed(row.oid(), row.oid(), row.integer())));
    }

    /** The objects and columns that a row needs, sorted. */
    Set<ObjectId> of(long catalog, long oid) {
        Set<ObjectId> found = new TreeSet<>();
        for (Needed needed : needs.getOrDefault(Catalogs.address(catalog, oid), List.of())) {
            ObjectId id = objects.find(needed.catalog(), needed.oid(), needed.column());
            if (id != null) {
                found.add(id);
            }
        }
        return found;
    }

    /** What a row needs without some object, its columns and parts included. */
    Set<ObjectId> of(long catalog, long oid, ObjectId without) {
        Set<ObjectId> found = of(catalog, oid);
        found.removeIf(id -> id.equals(without) || id.owner().equals(without));
        return found;
    }

    /** PostgreSQL's text with what the row that holds it needs. */
    Expression expression(String sql, long catalog, long oid) {
        return new Expression(InLists.restored(sql), List.copyOf(of(catalog, oid)));
    }

    /** The expression with further references behind its own. */
    static Expression with(Expression expression, Collection<ObjectId> more) {
        if (more.isEmpty()) {
            return expression;
        }
        Set<ObjectId> all = new LinkedHashSet<>(expression.references());
        all.addAll(more);
        return new Expression(expression.template(), List.copyOf(all));
    }
}
