package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.RoutineShape;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Functions and procedures. */
final class Routines {
    /** The constructors of range types are made with them, and depend on them internally. */
    private static final String QUERY = """
            select p.oid, p.proname, p.pronamespace, oidvectortypes(p.proargtypes), pg_get_functiondef(p.oid)
            from pg_proc p
            where p.oid >= 16384 and p.prokind <> 'a'
              and not exists (
                select from pg_depend d
                where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.refclassid = 'pg_type'::regclass
                  and d.deptype = 'i')
            """;

    /** A function or procedure as PostgreSQL prints it. */
    private record Routine(long oid, ObjectId id, String sql) {}

    private final Reading reading;
    private final List<Routine> routines = new ArrayList<>();
    private final Set<Long> folded = new LinkedHashSet<>();

    Routines(Reading reading) {
        this.reading = reading;
    }

    void read() throws SQLException {
        reading.each(QUERY, row -> {
            long oid = row.oid();
            String name = row.name();
            String schema = reading.objects.namespace(row.oid());
            if (schema != null && !reading.objects.isMember(Catalogs.ROUTINE, oid)) {
                ObjectId id = new ObjectId(ObjectKind.ROUTINE, schema, name, row.name());
                reading.objects.add(Catalogs.ROUTINE, oid, id);
                routines.add(new Routine(oid, id, row.name()));
            }
        });
    }

    /** The definition of a function that a type cannot do without: it is made and dropped with the type. */
    String fold(long oid, ObjectId type) {
        for (Routine routine : routines) {
            if (routine.oid() == oid) {
                folded.add(oid);
                reading.objects.add(Catalogs.ROUTINE, oid, type);
                return Views.withoutSemicolon(routine.sql());
            }
        }
        throw new IllegalStateException("No function has the oid " + oid);
    }

    void define() {
        for (Routine routine : routines) {
            if (!folded.contains(routine.oid())) {
                Set<ObjectId> needs = reading.needs.of(Catalogs.ROUTINE, routine.oid(), routine.id());
                reading.define(new StatementDef(
                        routine.id(),
                        List.of(new Expression(routine.sql().strip(), List.copyOf(needs))),
                        List.of(drop(routine.id())),
                        RoutineShape.of(routine.sql()),
                        null,
                        reading.comment(Catalogs.ROUTINE, routine.oid())));
            }
        }
    }

    static Expression drop(ObjectId routine) {
        return Statement.of("drop routine ").object(routine).build();
    }
}
