package dev.ashlar.schema.model;

import java.util.Collection;
import java.util.List;

/**
 * Statements that rename or alter what PostgreSQL has named itself. They find it by what it belongs to, since the name that was
 * chosen depends on the names that were taken.
 */
public final class GivenNames {
    private GivenNames() {}

    /** Renames the not-null constraint of a column. Another column's that still has the name makes way until its turn comes. */
    public static Expression notNull(ObjectId table, String column, String name, Collection<ObjectId> needs) {
        return rename("""
                select format('alter table %%s rename constraint %%I to %%I', c.conrelid::regclass, c.conname,
                  case when a.attname = %3$s then %1$s else 'not_null_' || c.oid end)
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                where c.contype = 'n' and c.conrelid = to_regclass(%2$s) and (a.attname = %3$s) <> (c.conname = %1$s)
                order by a.attname = %3$s""", name, List.of(path(table), column), needs);
    }

    /** Gives a partition's not-null constraints the names that it would have chosen as a table of its own. */
    public static Expression ownNotNulls(ObjectId partition, Collection<ObjectId> needs) {
        return detached(partition, "t.relname || '_' || a.attname || '_not_null'", needs);
    }

    /** Gives a partition's not-null constraints the names of those that they are inherited from. */
    public static Expression inheritedNotNulls(ObjectId partition) {
        return detached(partition, "p.conname", List.of());
    }

    /** Only outside of its partitioned table can a partition's constraints be renamed; names may have to change places. */
    private static Expression detached(ObjectId partition, String name, Collection<ObjectId> needs) {
        String body = """
                declare
                  child regclass = %1$s;
                  parent regclass;
                  bound text;
                  statement text;
                begin
                  select i.inhparent, pg_get_expr(t.relpartbound, t.oid) into parent, bound
                  from pg_class t
                  join pg_inherits i on i.inhrelid = t.oid
                  where t.oid = child;
                  execute format('alter table %%s detach partition %%s', parent, child);
                  for statement in
                    select format('alter table %%s rename constraint %%I to %%I', child, names[turn], names[turn + 1])
                    from (
                      select array[c.conname, 'not_null_' || c.oid, %2$s]
                      from pg_constraint c
                      join pg_class t on t.oid = c.conrelid
                      join pg_attribute a on a.attrelid = t.oid and c.conkey = array[a.attnum]
                      join pg_attribute b on b.attrelid = parent and b.attname = a.attname
                      join pg_constraint p on p.conrelid = parent and p.contype = 'n' and p.conkey = array[b.attnum]
                      where c.contype = 'n' and c.conrelid = child and c.conname <> %2$s) renames (names),
                      generate_series(1, 2) turn
                    order by turn
                  loop
                    execute statement;
                  end loop;
                  execute format('alter table %%s attach partition %%s %%s', parent, child, bound);
                end""".formatted(StringConstant.of(path(partition)), name);
        return new Expression("do " + StringConstant.of(body), List.copyOf(needs));
    }

    /** Renames the not-null constraint of a domain. */
    public static Expression notNull(ObjectId domain, String name) {
        return rename("""
                select format('alter domain %%s rename constraint %%I to %%I', c.contypid::regtype, c.conname, %1$s)
                from pg_constraint c
                where c.contype = 'n' and c.contypid = to_regtype(%2$s) and c.conname <> %1$s""", name, List.of(path(domain)), List.of(domain));
    }

    /** Renames the sequence behind an identity column. */
    public static Expression sequence(ObjectId table, String column, String name, Collection<ObjectId> needs) {
        return rename("""
                select format('alter sequence %%s rename to %%I', s.oid::regclass, %1$s)
                from pg_depend d
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                join pg_class s on s.oid = d.objid
                where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
                  and s.relkind = 'S' and d.refobjid = to_regclass(%2$s) and a.attname = %3$s and s.relname <> %1$s""", name, List.of(path(table), column), needs);
    }

    /** Makes the sequence behind an identity column logged or unlogged. */
    public static Expression sequenceLogged(ObjectId table, String column, boolean logged, Collection<ObjectId> needs) {
        return rename("""
                select format('alter sequence %%s set ' || %1$s, s.name)
                from pg_get_serial_sequence(%2$s, %3$s) s (name)
                where s.name is not null""", logged ? "logged" : "unlogged", List.of(path(table), column), needs);
    }

    /** Renames the part that an index of a partitioned table has in one of its partitions. */
    public static Expression index(ObjectId parent, ObjectId table, String name, Collection<ObjectId> needs) {
        return rename(
                """
                select format('alter index %%s rename to %%I', c.oid::regclass, %1$s)
                from pg_inherits i
                join pg_index x on x.indexrelid = i.inhrelid
                join pg_class c on c.oid = i.inhrelid
                where i.inhparent = to_regclass(%2$s) and x.indrelid = to_regclass(%3$s) and c.relname <> %1$s""",
                name,
                List.of(Identifier.quote(parent.schema()) + "." + Identifier.quote(parent.part()), path(table)),
                needs);
    }

    private static String path(ObjectId id) {
        return Identifier.quote(id.schema()) + "." + Identifier.quote(id.name());
    }

    private static Expression rename(String query, String name, List<String> texts, Collection<ObjectId> needs) {
        Object[] literals = new Object[1 + texts.size()];
        literals[0] = StringConstant.of(name);
        for (int i = 0; i < texts.size(); i++) {
            literals[i + 1] = StringConstant.of(texts.get(i));
        }
        String body = """
                declare
                  statement text;
                begin
                  for statement in
                    %s
                  loop
                    execute statement;
                  end loop;
                end""".formatted(query.replace("\n", "\n    ").formatted(literals));
        return new Expression("do " + StringConstant.of(body), List.copyOf(needs));
    }
}
