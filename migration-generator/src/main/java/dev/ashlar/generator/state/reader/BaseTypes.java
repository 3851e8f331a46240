package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Range types, base types, and types that are only announced. The functions of a type that take or give it cannot exist
 * before it is announced, nor it without them: they are made and dropped with it.
 */
final class BaseTypes {
    private static final String RANGES = """
            select t.oid, format('create type {0} as range (%s)', concat_ws(', ',
                'subtype = ' || format_type(r.rngsubtype, null),
                'subtype_opclass = ' || case when not c.opcdefault then format('%I.%I', class_schema.nspname, c.opcname) end,
                'collation = ' || case when r.rngcollation <> subtype.typcollation then r.rngcollation::regcollation end,
                'canonical = ' || nullif(r.rngcanonical::oid, 0)::regproc,
                'subtype_diff = ' || nullif(r.rngsubdiff::oid, 0)::regproc,
                'multirange_type_name = ' || format('%I.%I', n.nspname, multirange.typname))),
              array[r.rngcanonical::oid]
            from pg_range r
            join pg_type t on t.oid = r.rngtypid
            join pg_type subtype on subtype.oid = r.rngsubtype
            join pg_type multirange on multirange.oid = r.rngmultitypid
            join pg_namespace n on n.oid = multirange.typnamespace
            join pg_opclass c on c.oid = r.rngsubopc
            join pg_namespace class_schema on class_schema.oid = c.opcnamespace
            where t.oid >= 16384
            """;

    private static final String BASE_TYPES = """
            select t.oid, case when t.typisdefined then format('create type {0} (%s)', concat_ws(', ',
                'input = ' || t.typinput, 'output = ' || t.typoutput,
                'receive = ' || nullif(t.typreceive::oid, 0)::regproc, 'send = ' || nullif(t.typsend::oid, 0)::regproc,
                'typmod_in = ' || nullif(t.typmodin::oid, 0)::regproc,
                'typmod_out = ' || nullif(t.typmodout::oid, 0)::regproc,
                'analyze = ' || nullif(t.typanalyze::oid, 0)::regproc,
                'subscript = ' || nullif(t.typsubscript::oid, 0)::regproc,
                'internallength = ' || case when t.typlen = -1 then 'variable' else t.typlen::text end,
                case when t.typbyval then 'passedbyvalue' end,
                'alignment = ' || case t.typalign when 'c' then 'char' when 's' then 'int2' when 'i' then 'int4' else 'double' end,
                'storage = ' || case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'x' then 'extended'
                  else 'main' end,
                'category = ' || quote_literal(nullif(t.typcategory, 'U')::text),
                case when t.typispreferred then 'preferred = true' end,
                'default = ' || quote_literal(t.typdefault),
                'element = ' || format_type(nullif(t.typelem, 0), null),
                'delimiter = ' || quote_literal(nullif(t.typdelim, ',')::text),
                case when t.typcollation <> 0 then 'collatable = true' end)) end,
              array[t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze, t.typsubscript]::oid[]
            from pg_type t
            where t.oid >= 16384 and (t.typtype = 'b' or not t.typisdefined)
              and not exists (select from pg_type element where element.oid = t.typelem and element.typarray = t.oid)
            """;

    private BaseTypes() {}

    static void define(Reading reading, Routines routines) throws SQLException {
        for (String query : List.of(RANGES, BASE_TYPES)) {
            reading.each(query, row -> {
                long oid = row.oid();
                ObjectId id = reading.objects.find(Catalogs.TYPE, oid);
                if (id != null && id.kind() == ObjectKind.TYPE) {
                    String sql = row.text();
                    define(reading, routines, oid, id, sql == null ? "" : sql, row.numbers());
                }
            });
        }
    }

    private static void define(
            Reading reading, Routines routines, long oid, ObjectId id, String sql, List<Long> functions) {
        Set<ObjectId> needs = reading.needs.of(Catalogs.TYPE, oid);
        List<Expression> folded = new ArrayList<>();
        for (long function : new LinkedHashSet<>(functions)) {
            ObjectId routine = reading.objects.find(Catalogs.ROUTINE, function);
            Set<ObjectId> itsNeeds = reading.needs.of(Catalogs.ROUTINE, function);
            if (routine != null && routine.kind() == ObjectKind.ROUTINE && itsNeeds.contains(id)) {
                folded.add(Expression.of(routines.fold(function, id)));
                needs.addAll(itsNeeds);
                needs.remove(routine);
            }
        }
        needs.remove(id);
        List<Expression> create = new ArrayList<>();
        if (sql.isEmpty() || !folded.isEmpty()) {
            create.add(Statement.of("create type ").object(id).build());
        }
        create.addAll(folded);
        if (!sql.isEmpty()) {
            create.add(Needs.with(new Expression(sql, List.of(id)), needs));
        }
        Statement drop = Statement.of("drop type ").object(id).sql(folded.isEmpty() ? "" : " cascade");
        reading.define(
                new StatementDef(id, create, List.of(drop.build()), null, null, reading.comment(Catalogs.TYPE, oid)));
    }
}
