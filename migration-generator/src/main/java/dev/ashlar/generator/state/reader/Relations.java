package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables as wholes; views, sequences and composite types are met here, and defined elsewhere. */
final class Relations {
    private static final String QUERY = """
            select c.oid, c.relname, c.relnamespace, c.relkind, c.reltype, c.relispartition, c.reloftype, parent.oids,
              case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
              c.relpersistence, c.reloptions, large.reloptions, method.amname,
              c.relrowsecurity, c.relforcerowsecurity, c.relreplident, space.spcname, parent.detaching
            from pg_class c
            left join pg_class large on large.oid = c.reltoastrelid and large.reloptions is not null
            left join pg_am method on method.oid = c.relam and method.amname <> 'heap'
            left join pg_tablespace space on space.oid = c.reltablespace
            left join (
              select inhrelid, array_agg(inhparent order by inhseqno) as oids, bool_or(inhdetachpending) as detaching
              from pg_inherits
              group by inhrelid
            ) parent on parent.inhrelid = c.oid
            where c.oid >= 16384 and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S', 'c')
            """;

    /** What a table is beside its name and columns. */
    private record Form(
            Relation relation,
            char persistence,
            List<String> options,
            List<String> large,
            @Nullable String method,
            boolean secured,
            boolean forced,
            char replicaIdentity) {}

    /** The foreign server of a table and the table's options there. */
    private record Foreign(String server, List<String> options) {}

    private final Reading reading;
    private final Map<Long, Form> forms = new HashMap<>();
    private final Map<Long, Foreign> foreign = new HashMap<>();

    Relations(Reading reading) {
        this.reading = reading;
    }

    /** Meets every relation of the users' schemas. */
    void read() throws SQLException {
        Set<String> hidden = hidden(reading.options.historyTable());
        reading.each(QUERY, row -> {
            long oid = row.oid();
            String name = row.name();
            String schema = reading.objects.namespace(row.oid());
            char kind = row.letter();
            if (schema == null
                    || hidden.contains(name)
                    || hidden.contains(schema + "." + name)
                    || reading.objects.isMember(Catalogs.RELATION, oid)
                    || reading.objects.isMember(Catalogs.TYPE, row.oid())) {
                return;
            }
            ObjectId id = new ObjectId(kindOf(kind), schema, name, "");
            Relation relation = new Relation(oid, id, kind, row.flag(), row.oid(), row.numbers(), row.text());
            reading.objects.add(relation);
            Form form = new Form(
                    relation, row.letter(), row.texts(), row.texts(), row.text(), row.flag(), row.flag(), row.letter());
            forms.put(oid, form);
            leaveOut(id, row.text(), row.flag());
        });
        reading.each("""
                select f.ftrelid, s.srvname, f.ftoptions
                from pg_foreign_table f
                join pg_foreign_server s on s.oid = f.ftserver
                """, row -> foreign.put(row.oid(), new Foreign(row.name(), row.texts())));
    }

    private static Set<String> hidden(String historyTable) {
        return new HashSet<>(List.of(historyTable, historyTable + "_audit", historyTable + "_state"));
    }

    private static ObjectKind kindOf(char kind) {
        return switch (kind) {
            case 'v', 'm' -> ObjectKind.VIEW;
            case 'S' -> ObjectKind.SEQUENCE;
            case 'c' -> ObjectKind.COMPOSITE;
            default -> ObjectKind.TABLE;
        };
    }

    private void leaveOut(ObjectId id, @Nullable String tablespace, boolean detaching) {
        if (tablespace != null) {
            reading.leaveOut(id, "its tablespace %s is left to each server".formatted(Identifier.quote(tablespace)));
        }
        if (detaching) {
            reading.leaveOut(id, "it is still being detached from its partitioned table; finish that first");
        }
    }

    /** The options of a relation that is not a table. */
    List<String> options(Relation relation) {
        Form form = forms.get(relation.oid());
        return form == null ? List.of() : form.options();
    }

    /** The options of a materialized view's large values. */
    List<String> largeOptions(Relation relation) {
        Form form = forms.get(relation.oid());
        return form == null ? List.of() : form.large();
    }

    /** Where the rows of a materialized view are kept, when not as usual; only from 15 on can a statement change that. */
    void defineMethod(Relation view) {
        Form form = forms.get(view.oid());
        String method = form == null ? null : form.method();
        if (method != null && reading.session.isSince(15)) {
            ObjectId needed = ObjectId.database(ObjectKind.ACCESS_METHOD, method);
            Settings.define(
                    reading,
                    view.id(),
                    "access method",
                    setMethod(view, method).build(List.of(needed)),
                    setMethod(view, "heap").build());
        } else if (method != null) {
            reading.leaveOut(view.id(), "its access method is " + Identifier.quote(method));
        }
    }

    private static Statement setMethod(Relation view, String method) {
        return Statement.of("alter materialized view ")
                .object(view.id())
                .sql(" set access method ")
                .name(method);
    }

    boolean isUnlogged(Relation relation) {
        Form form = forms.get(relation.oid());
        return form != null && form.persistence() == 'u';
    }

    /** Defines the tables, once all that they are made from has been met. */
    void define(PartitionKeys keys) {
        for (Relation relation : reading.objects.relations()) {
            Form form = forms.get(relation.oid());
            if (relation.isTable() && form != null) {
                define(form, keys);
            }
        }
    }

    private void define(Form form, PartitionKeys keys) {
        Relation table = form.relation();
        reading.define(new TableDef(
                table.id(),
                keys.of(table),
                place(table),
                form.persistence() == 'u',
                Storage.of(form.options(), form.large()),
                shape(form),
                reading.comment(Catalogs.RELATION, table.oid())));
        char identity = table.isForeign() ? ' ' : form.replicaIdentity();
        TableSettings.define(reading, table, form.secured(), form.forced(), identity);
    }

    private @Nullable PartitionOf place(Relation table) {
        String bound = table.bound();
        if (bound == null || table.parents().isEmpty()) {
            return null;
        }
        Relation parent = reading.objects.relation(table.parents().getFirst());
        return parent == null ? null : new PartitionOf(parent.id(), Bounds.parse(bound));
    }

    private TableForm shape(Form form) {
        Relation table = form.relation();
        List<ObjectId> parents = new ArrayList<>();
        if (!table.isPartition()) {
            for (long parent : table.parents()) {
                Relation other = reading.objects.relation(parent);
                if (other == null) {
                    reading.leaveOut(table.id(), "it inherits from a table that is not read");
                } else {
                    parents.add(other.id());
                }
            }
        }
        ObjectId type = table.ofType() == 0 ? null : reading.objects.find(Catalogs.TYPE, table.ofType());
        Foreign rows = foreign.get(table.oid());
        if (parents.isEmpty() && type == null && form.method() == null && rows == null) {
            return TableForm.PLAIN;
        }
        return new TableForm(
                parents,
                type,
                form.method(),
                rows == null ? null : rows.server(),
                Storage.of(rows == null ? List.of() : rows.options()));
    }
}
