package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Objects that statements describe, from the time they are met until all that they may need has been met too. In the
 * statements that a query puts together, <code>{0}</code> is the object itself.
 */
final class Drafts {
    private record Draft(
            long catalog,
            long oid,
            ObjectId id,
            List<String> create,
            @Nullable String shape,
            @Nullable Relation of) {}

    private final Reading reading;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(Reading reading) {
        this.reading = reading;
    }

    /**
     * Meets the objects of one kind.
     *
     * @param sql gives oid, schema (0 for none), name, part, statements, the shape that permits replacing, and the oid of
     *     the table that takes the object along
     */
    void read(long catalog, ObjectKind kind, String sql) throws SQLException {
        reading.each(sql, row -> {
            long oid = row.oid();
            long namespace = row.oid();
            String schema = namespace == 0 ? "" : reading.objects.namespace(namespace);
            if (schema != null && !reading.objects.isMember(catalog, oid)) {
                String name = row.name();
                String part = row.text();
                ObjectId id = new ObjectId(kind, schema, name, part == null ? "" : part);
                List<String> create = row.texts();
                String shape = row.text();
                long of = row.oid();
                Relation table = of == 0 ? null : reading.objects.relation(of);
                if (of == 0 || table != null) {
                    reading.objects.add(catalog, oid, id);
                    drafts.add(new Draft(catalog, oid, id, create, shape, table));
                }
            }
        });
    }

    void define() {
        for (Draft draft : drafts) {
            Set<ObjectId> needs = reading.needs.of(draft.catalog(), draft.oid(), draft.id());
            List<Expression> create = new ArrayList<>();
            for (String sql : draft.create()) {
                create.add(Needs.with(new Expression(sql, List.of(draft.id())), create.isEmpty() ? needs : Set.of()));
            }
            reading.define(new StatementDef(
                    draft.id(),
                    create,
                    List.of(drop(draft.id())),
                    draft.shape(),
                    draft.of() == null ? null : draft.of().id(),
                    reading.comment(draft.catalog(), draft.oid())));
        }
    }

    private static Expression drop(ObjectId id) {
        return Statement.of("drop " + id.kind().keyword() + " ").object(id).build();
    }
}
