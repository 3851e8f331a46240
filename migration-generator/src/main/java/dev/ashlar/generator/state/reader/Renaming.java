package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import java.util.Collection;
import java.util.List;

/**
 * Statements that rename what PostgreSQL has named itself. They find it by what it belongs to, since the name that was
 * chosen depends on the names that were taken.
 */
final class Renaming {
    private Renaming() {}

    /** Renames the not-null constraint of a column. */
    static Expression notNull(Relation table, String column, String name, Collection<ObjectId> needs) {
        return rename("""
                select format('alter table %%s rename constraint %%I to %%I', c.conrelid::regclass, c.conname, %1$s)
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                where c.contype = 'n' and c.conrelid = to_regclass(%2$s) and a.attname = %3$s and c.conname <> %1$s""", name, List.of(path(table.id()), column), needs);
    }

    /** Renames the not-null constraint of a domain. */
    static Expression notNull(ObjectId domain, String name) {
        return rename("""
                select format('alter domain %%s rename constraint %%I to %%I', c.contypid::regtype, c.conname, %1$s)
                from pg_constraint c
                where c.contype = 'n' and c.contypid = to_regtype(%2$s) and c.conname <> %1$s""", name, List.of(path(domain)), List.of(domain));
    }

    /** Renames the sequence behind an identity column. */
    static Expression sequence(Relation table, String column, String name, Collection<ObjectId> needs) {
        return rename("""
                select format('alter sequence %%s rename to %%I', s.oid::regclass, %1$s)
                from pg_depend d
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                join pg_class s on s.oid = d.objid
                where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype = 'i'
                  and s.relkind = 'S' and d.refobjid = to_regclass(%2$s) and a.attname = %3$s and s.relname <> %1$s""", name, List.of(path(table.id()), column), needs);
    }

    /** Renames the part that an index of a partitioned table has in one of its partitions. */
    static Expression index(Index parent, Relation table, String name, Collection<ObjectId> needs) {
        return rename(
                """
                select format('alter index %%s rename to %%I', c.oid::regclass, %1$s)
                from pg_inherits i
                join pg_index x on x.indexrelid = i.inhrelid
                join pg_class c on c.oid = i.inhrelid
                where i.inhparent = to_regclass(%2$s) and x.indrelid = to_regclass(%3$s) and c.relname <> %1$s""",
                name,
                List.of(
                        Identifier.quote(parent.table().id().schema()) + "." + Identifier.quote(parent.name()),
                        path(table.id())),
                needs);
    }

    private static String path(ObjectId id) {
        return Identifier.quote(id.schema()) + "." + Identifier.quote(id.name());
    }

    private static Expression rename(String query, String name, List<String> texts, Collection<ObjectId> needs) {
        Object[] literals = new Object[1 + texts.size()];
        literals[0] = Options.literal(name);
        for (int i = 0; i < texts.size(); i++) {
            literals[i + 1] = Options.literal(texts.get(i));
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
        return Statement.of("do ").literal(body).build(needs);
    }
}
