package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.UniqueDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of tables. */
final class Constraints {
    /** A row of {@code pg_constraint}. */
    record Constraint(
            Relation table,
            long oid,
            String name,
            char kind,
            boolean copy,
            boolean local,
            boolean inherited,
            boolean deferrable,
            boolean deferred,
            boolean validated,
            boolean enforced,
            boolean noInherit,
            long index,
            List<Long> columns,
            long referenced,
            List<Long> referencedColumns,
            char onUpdate,
            char onDelete,
            char match,
            List<Long> onDeleteColumns,
            boolean period,
            List<Long> operators,
            @Nullable String condition) {
        ObjectId id() {
            return table.id().constraint(name);
        }

        List<String> columnNames() {
            return table.names(columns);
        }

        Deferral deferral() {
            return !deferrable ? Deferral.NOT_DEFERRABLE : deferred ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
        }

        Enforcement enforcement() {
            return !enforced ? Enforcement.NOT_ENFORCED : validated ? Enforcement.VALID : Enforcement.NOT_VALID;
        }
    }

    private final Reading reading;
    private final NotNulls notNulls;
    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<Long, Constraint> byIndex = new HashMap<>();

    Constraints(Reading reading, NotNulls notNulls) {
        this.reading = reading;
        this.notNulls = notNulls;
    }

    void read() throws SQLException {
        reading.each(query(reading.session), row -> {
            Relation table = reading.objects.relation(row.oid());
            if (table != null) {
                add(new Constraint(
                        table,
                        row.oid(),
                        row.name(),
                        row.letter(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.flag(),
                        row.oid(),
                        row.numbers(),
                        row.oid(),
                        row.numbers(),
                        row.letter(),
                        row.letter(),
                        row.letter(),
                        row.numbers(),
                        row.flag(),
                        row.numbers(),
                        row.text()));
            }
        });
    }

    private void add(Constraint constraint) {
        if (constraint.kind() == 'n') {
            notNulls.add(constraint);
            ObjectId column = constraint.table().column(constraint.columns().getFirst());
            reading.objects.add(Catalogs.CONSTRAINT, constraint.oid(), column);
            return;
        }
        constraints.add(constraint);
        reading.objects.add(Catalogs.CONSTRAINT, constraint.oid(), constraint.id());
        if (constraint.kind() != 'f') {
            byIndex.put(constraint.index(), constraint);
        }
    }

    /** Whether a constraint has made the index. */
    boolean owns(Index index) {
        return byIndex.containsKey(index.oid());
    }

    /** The constraint that has made the index, or null. */
    @Nullable
    Constraint behind(Index index) {
        return byIndex.get(index.oid());
    }

    List<Constraint> all() {
        return constraints;
    }

    /** Defines the constraints that tables have of their own; copies and inherited ones follow from those. */
    void define(Indexes indexes) {
        for (Constraint constraint : constraints) {
            if (!constraint.copy() && constraint.local()) {
                define(constraint, indexes);
            }
        }
    }

    private void define(Constraint it, Indexes indexes) {
        String comment = reading.comment(Catalogs.CONSTRAINT, it.oid());
        switch (it.kind()) {
            case 'c' -> reading.define(new CheckDef(it.id(), condition(it), it.enforcement(), it.noInherit(), comment));
            case 'f' -> defineForeignKey(it, comment);
            default -> {
                Index index = indexes.get(it.index());
                if (index != null && index.parent() == 0) {
                    defineKey(it, index, indexes, comment);
                }
            }
        }
    }

    private void defineKey(Constraint it, Index index, Indexes indexes, @Nullable String comment) {
        switch (it.kind()) {
            case 'p' ->
                reading.define(new PrimaryKeyDef(
                        it.id(), it.columnNames(), index.include(), it.deferral(), it.period(), comment));
            case 'u' ->
                reading.define(new UniqueDef(
                        it.id(),
                        it.columnNames(),
                        index.include(),
                        index.nullsNotDistinct(),
                        it.deferral(),
                        it.period(),
                        comment));
            default ->
                reading.define(new ExclusionDef(
                        it.id(),
                        index.method(),
                        exclusions(it, index, indexes),
                        index.include(),
                        indexes.predicate(index),
                        it.deferral(),
                        comment));
        }
    }

    private List<ExclusionDef.Element> exclusions(Constraint it, Index index, Indexes indexes) {
        List<IndexElement> elements = indexes.elements(index);
        List<ExclusionDef.Element> exclusions = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            exclusions.add(new ExclusionDef.Element(
                    elements.get(i), reading.vocabulary.operator(it.operators().get(i))));
        }
        return exclusions;
    }

    /** The condition with the columns that it reads, then with what else it needs. */
    private Expression condition(Constraint it) {
        Set<ObjectId> references = new LinkedHashSet<>();
        it.columns().forEach(column -> references.add(it.table().column(column)));
        references.addAll(reading.needs.of(Catalogs.CONSTRAINT, it.oid()));
        references.remove(it.table().id());
        return new Expression(InLists.restored(String.valueOf(it.condition())), List.copyOf(references));
    }

    private void defineForeignKey(Constraint it, @Nullable String comment) {
        Relation referenced = reading.objects.relation(it.referenced());
        if (referenced == null) {
            reading.leaveOut(it.id(), "it references a table that is not read");
            return;
        }
        reading.define(new ForeignKeyDef(
                it.id(),
                it.columnNames(),
                referenced.id(),
                referenced.names(it.referencedColumns()),
                action(it.onDelete()),
                action(it.onUpdate()),
                it.table().names(it.onDeleteColumns()),
                it.match() == 'f' ? ForeignKeyDef.Match.FULL : ForeignKeyDef.Match.SIMPLE,
                it.deferral(),
                it.enforcement(),
                it.period(),
                comment));
    }

    private static ForeignKeyDef.Action action(char letter) {
        return switch (letter) {
            case 'r' -> ForeignKeyDef.Action.RESTRICT;
            case 'c' -> ForeignKeyDef.Action.CASCADE;
            case 'n' -> ForeignKeyDef.Action.SET_NULL;
            case 'd' -> ForeignKeyDef.Action.SET_DEFAULT;
            default -> ForeignKeyDef.Action.NO_ACTION;
        };
    }

    private static String query(Session session) {
        return """
            select c.conrelid, c.oid, c.conname, c.contype, c.conparentid <> 0, c.conislocal, c.coninhcount > 0,
              c.condeferrable, c.condeferred, c.convalidated, %s, c.connoinherit, c.conindid, c.conkey,
              c.confrelid, c.confkey, c.confupdtype, c.confdeltype, c.confmatchtype, %s, %s, c.conexclop,
              case when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid) end
            from pg_constraint c
            where c.contype in ('p', 'u', 'c', 'f', 'x', 'n') and c.conrelid >= 16384
            """.formatted(
                        session.since(18, "c.conenforced", "true"),
                        session.since(15, "c.confdelsetcols", "null"),
                        session.since(18, "c.conperiod", "false"));
    }
}
