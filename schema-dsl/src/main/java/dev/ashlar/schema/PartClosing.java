package dev.ashlar.schema;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.DefaultNames;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Closes the constraints and indexes of one table, or the indexes of one materialized view. */
final class PartClosing {
    /** Stands for the name of a part while its own is being derived. */
    private static final String UNNAMED = "?";

    private final Closing closing;
    private final SchemaObject holder;
    private final ObjectId id;
    private final IndexExtrasClosing extras;
    private boolean hasPrimaryKey;

    PartClosing(Closing closing, SchemaObject holder) {
        this.closing = closing;
        this.holder = holder;
        this.id = Ids.of(holder);
        this.extras = new IndexExtrasClosing(closing, id, holder instanceof View ? "materialized view" : "table");
    }

    void close(Constraint constraint) {
        switch (constraint) {
            case PrimaryKey key -> close(key);
            case Unique unique ->
                add(
                        unique,
                        name -> new UniqueDef(
                                name,
                                names(unique.columns),
                                names(unique.include),
                                unique.nullsNotDistinct,
                                unique.deferral,
                                unique.withoutOverlaps,
                                unique.naming.comment));
            case Check check -> {
                Expression condition = closing.expressions.of(check.condition, place(check.naming));
                add(
                        check,
                        name -> new CheckDef(
                                name, condition, check.enforcement, check.noInherit, check.naming.comment));
            }
            case ForeignKey key -> close(key);
            case Exclusion exclusion -> close(exclusion);
        }
    }

    private void close(PrimaryKey key) {
        if (hasPrimaryKey) {
            closing.problems.add(
                    id,
                    "It has two primary keys.",
                    "Keep one: .primaryKey() on one column, or primaryKey(…) of several in the constructor.");
            return;
        }
        hasPrimaryKey = true;
        add(
                key,
                name -> new PrimaryKeyDef(
                        name,
                        names(key.columns),
                        names(key.include),
                        key.deferral,
                        key.withoutOverlaps,
                        key.naming.comment));
    }

    private void close(ForeignKey key) {
        ObjectId place = place(key.naming);
        if (key.references == null) {
            closing.problems.add(
                    place,
                    "The foreign key of (%s) references nothing.".formatted(String.join(", ", names(key.columns))),
                    "Write foreignKey(…).references(…) with one column for each of its own.");
            return;
        }
        List<Column<?>> targets = key.references.get();
        Set<Table> tables = new LinkedHashSet<>();
        for (Column<?> target : targets) {
            tables.add(target.table);
        }
        if (tables.size() != 1) {
            closing.problems.add(
                    place,
                    "It references columns of the %s."
                            .formatted(String.join(
                                    " and the ",
                                    tables.stream().map(Table::toString).toList())),
                    "Reference columns of one table.");
            return;
        }
        ObjectId references = Ids.of(tables.iterator().next());
        List<String> targetNames = names(targets);
        add(
                key,
                name -> new ForeignKeyDef(
                        name,
                        names(key.columns),
                        references,
                        targetNames,
                        key.onDelete.model,
                        key.onUpdate.model,
                        names(key.onDeleteColumns),
                        key.match,
                        key.deferral,
                        key.enforcement,
                        key.period,
                        key.naming.comment));
    }

    private void close(Exclusion exclusion) {
        ObjectId place = place(exclusion.naming);
        List<ExclusionDef.Element> elements = exclusion.elements.stream()
                .map(element -> new ExclusionDef.Element(element(element.key(), place), element.operator()))
                .toList();
        Expression where = expression(exclusion.where, place);
        add(
                exclusion,
                name -> new ExclusionDef(
                        name,
                        exclusion.method,
                        elements,
                        names(exclusion.include),
                        where,
                        exclusion.deferral,
                        exclusion.naming.comment));
    }

    void close(Index index) {
        ObjectId place = index.naming.name == null ? id : id.index(index.naming.name);
        List<IndexElement> elements = elements(index.keys, place);
        Expression where = expression(index.where, place);
        Function<ObjectId, IndexDef> make = name -> new IndexDef(
                name,
                index.unique,
                index.method,
                elements,
                index.include.stream().map(PartClosing::name).toList(),
                index.nullsNotDistinct,
                where,
                index.storage,
                index.naming.comment);
        String given = index.naming.name;
        String name = given != null ? given : DefaultNames.of(id.name(), make.apply(id.index(UNNAMED)));
        closing.add(make.apply(id.index(name)));
        for (KeyPart part : index.include) {
            if (part instanceof Column<?> column) {
                requireOwn(List.of(column), id.index(name));
            }
        }
        extras.close(index.naming, id.index(name), name);
        if (index.naming.renamedFrom != null) {
            closing.rename(id.index(index.naming.renamedFrom), id.index(name));
        }
    }

    private void add(Constraint constraint, Function<ObjectId, ConstraintDef> make) {
        Naming naming = constraint.naming();
        String given = naming.name;
        String name = given != null ? given : DefaultNames.of(id.name(), make.apply(id.constraint(UNNAMED)));
        closing.add(make.apply(id.constraint(name)));
        requireOwn(columns(constraint), id.constraint(name));
        if (constraint instanceof ForeignKey key && key.mayFail) {
            closing.mayFail.add(id.constraint(name));
        }
        extras.close(naming, id.constraint(name), name);
        if (naming.renamedFrom != null) {
            closing.rename(id.constraint(naming.renamedFrom), id.constraint(name));
        }
    }

    private ObjectId place(Naming naming) {
        return naming.name == null ? id : id.constraint(naming.name);
    }

    private @Nullable Expression expression(@Nullable Sql sql, ObjectId place) {
        return sql == null ? null : closing.expressions.of(sql, place);
    }

    List<IndexElement> elements(List<KeyPart> keys, ObjectId place) {
        List<IndexElement> elements = new ArrayList<>(keys.size());
        for (KeyPart key : keys) {
            elements.add(element(key, place));
        }
        return elements;
    }

    private IndexElement element(KeyPart part, ObjectId place) {
        return switch (part) {
            case Column<?> column -> IndexElement.of(Expression.column(Ids.of(column)));
            case ViewColumn<?> column ->
                IndexElement.of(Expression.column(Ids.of(column.view).column(column.name)));
            case Sql sql -> IndexElement.of(closing.expressions.of(sql, place));
            case Key key ->
                new IndexElement(
                        element(key.part, place).expression(), key.collation, key.operatorClass, key.order, key.nulls);
        };
    }

    private static String name(KeyPart part) {
        return switch (part) {
            case Column<?> column -> column.name;
            case ViewColumn<?> column -> column.name;
            case Key key -> name(key.part);
            case Sql sql -> sql.template;
        };
    }

    private static List<String> names(List<Column<?>> columns) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            names.add(column.name);
        }
        return names;
    }

    private static List<Column<?>> columns(Constraint constraint) {
        return switch (constraint) {
            case PrimaryKey key -> both(key.columns, key.include);
            case Unique unique -> both(unique.columns, unique.include);
            case Check check -> List.of();
            case ForeignKey key -> both(key.columns, key.onDeleteColumns);
            case Exclusion exclusion -> exclusion.include;
        };
    }

    private static List<Column<?>> both(List<Column<?>> some, List<Column<?>> more) {
        List<Column<?>> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private void requireOwn(List<Column<?>> columns, ObjectId place) {
        for (Column<?> column : columns) {
            if (!column.table.equals(holder)) {
                closing.problems.add(
                        place,
                        "It is about the %s, which is of another table.".formatted(Ids.of(column)),
                        "Use a column of the %s here.".formatted(id));
            }
        }
    }
}
