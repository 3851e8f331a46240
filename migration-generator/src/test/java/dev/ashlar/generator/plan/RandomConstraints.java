package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Random constraints on the columns that a table has; {@link Validity} takes away those that cannot be. */
final class RandomConstraints {
    private final Draft draft;
    private final Draw draw;

    RandomConstraints(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void add(ObjectId table) {
        List<ColumnDef> columns = draft.schema().columns(table);
        if (columns.isEmpty()) {
            return;
        }
        switch (draw.between(1, 10)) {
            case 1, 2 -> addPrimaryKey(table, columns);
            case 3, 4 -> addUnique(table, columns);
            case 5, 6 -> addCheck(table, columns);
            case 7 -> addExclusion(table, columns);
            default -> addForeignKey(table, columns);
        }
    }

    void addPrimaryKey(ObjectId table, List<ColumnDef> columns) {
        ObjectId id = table.constraint(draft.name("pk"));
        draft.put(new PrimaryKeyDef(id, keys(columns), included(columns), deferral(15), draft.comment()));
    }

    private void addUnique(ObjectId table, List<ColumnDef> columns) {
        ObjectId id = table.constraint(draft.name("uq"));
        draft.put(new UniqueDef(
                id,
                keys(columns),
                included(columns),
                draft.server >= 15 && draw.chance(20),
                deferral(20),
                draft.comment()));
    }

    void addCheck(ObjectId table, List<ColumnDef> columns) {
        ObjectId id = table.constraint(draft.name("ck"));
        ColumnDef column = draw.one(columns);
        draft.put(new CheckDef(id, condition(column), draft.comment()));
    }

    /** A condition that fits the column's type. */
    Expression condition(ColumnDef column) {
        String template = switch (Sample.of(column).family()) {
            case NUMBER -> draw.oneOf("{0} >= -100 and {0} < 1000", "{0} <> 3", "{0} is not null");
            case TEXT -> draw.oneOf("length({0}) < 100", "{0} like '%' || 'a'", "{0} <> ''", "{0} is not null");
            case ENUM ->
                column.type().dimensions() > 0
                        ? "{0} is not null"
                        : "{0} <> '%s'".formatted(draw.one(draft.enumOf(column).labels()));
            case TIME, OTHER -> "{0} is not null";
        };
        return new Expression(template, List.of(column.id()));
    }

    private void addExclusion(ObjectId table, List<ColumnDef> columns) {
        for (ColumnDef column : columns) {
            if (column.type().name().equals("int4range")) {
                Expression key = Expression.column(column.id());
                draft.put(new ExclusionDef(
                        table.constraint(draft.name("ex")),
                        "gist",
                        List.of(new ExclusionDef.Element(IndexElement.of(key), draw.oneOf("&&", "="))),
                        List.of(),
                        draw.chance(30) ? condition(draw.one(columns)) : null,
                        deferral(20),
                        draft.comment()));
                return;
            }
        }
    }

    private void addForeignKey(ObjectId table, List<ColumnDef> columns) {
        List<ConstraintDef> targets = draft.schema().all(ConstraintDef.class).stream()
                .filter(it -> it instanceof PrimaryKeyDef || it instanceof UniqueDef)
                .toList();
        if (targets.isEmpty()) {
            return;
        }
        ConstraintDef target = draw.one(targets);
        List<String> referenced = keyColumns(target);
        List<String> own = new ArrayList<>();
        for (String column : referenced) {
            ColumnDef key = (ColumnDef)
                    Objects.requireNonNull(draft.objects.get(target.id().owner().column(column)));
            own.add(matching(table, key, columns));
        }
        if (own.stream().distinct().count() == own.size()) {
            draft.put(new ForeignKeyDef(
                    table.constraint(draft.name("fk")),
                    own,
                    target.id().owner(),
                    referenced,
                    draw.one(List.of(ForeignKeyDef.Action.values())),
                    draw.one(List.of(ForeignKeyDef.Action.values())),
                    List.of(),
                    draw.chance(10) ? ForeignKeyDef.Match.FULL : ForeignKeyDef.Match.SIMPLE,
                    deferral(25),
                    draft.comment()));
        }
    }

    /** A column of the table with the key's type; a new one when there is none. */
    private String matching(ObjectId table, ColumnDef key, List<ColumnDef> columns) {
        for (ColumnDef column : draw.some(columns, columns.size())) {
            if (column.type().equals(key.type()) && column.generated() == null) {
                return column.id().part();
            }
        }
        ObjectId id = table.column(draft.name("ref"));
        draft.put(new ColumnDef(id, columns.size() + 1, key.type(), true, null, null, null, key.collation(), null));
        return id.part();
    }

    static List<String> keyColumns(ConstraintDef constraint) {
        return constraint instanceof PrimaryKeyDef key ? key.columns() : ((UniqueDef) constraint).columns();
    }

    private List<String> keys(List<ColumnDef> columns) {
        List<ColumnDef> fit =
                columns.stream().filter(column -> Sample.of(column).isKey()).toList();
        return names(draw.some(fit.isEmpty() ? columns : fit, 2));
    }

    private List<String> included(List<ColumnDef> columns) {
        return draw.chance(10) ? names(draw.some(columns, 1)) : List.of();
    }

    private static List<String> names(List<ColumnDef> columns) {
        return columns.stream().map(column -> column.id().part()).toList();
    }

    private Deferral deferral(int percent) {
        return draw.chance(percent)
                ? draw.oneOf(Deferral.DEFERRABLE, Deferral.INITIALLY_DEFERRED)
                : Deferral.NOT_DEFERRABLE;
    }
}
