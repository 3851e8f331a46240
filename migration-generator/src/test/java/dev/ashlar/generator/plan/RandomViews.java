package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random views: over columns, joins, groups, all columns, other views. */
final class RandomViews {
    private final Draft draft;
    private final Draw draw;

    RandomViews(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void add() {
        ObjectId id = ObjectId.view(draft.namespace(), draft.name("v"));
        Expression query = query();
        if (query != null) {
            put(id, query);
        }
    }

    void put(ObjectId id, Expression query) {
        TreeMap<String, String> options = new TreeMap<>();
        if (draw.chance(15)) {
            options.put("security_barrier", draw.oneOf("true", "false"));
        }
        draft.put(new ViewDef(id, List.of(), query, options, draft.comment()));
    }

    @Nullable
    Expression query() {
        TableDef table = draft.anyTable();
        List<ColumnDef> columns = table == null ? List.of() : draft.schema().columns(table.id());
        if (table == null || columns.isEmpty()) {
            return null;
        }
        ColumnDef column = draw.one(columns);
        return switch (draw.between(1, 8)) {
            case 1, 2 -> grouped(table, column);
            case 3 -> groupedByKey(table, columns);
            case 4 -> joined(table, column);
            case 5 -> ofView(table);
            case 6 ->
                new Expression("select {0} from {1} where " + condition(column), List.of(column.id(), table.id()));
            default -> selected(table, columns);
        };
    }

    private String condition(ColumnDef column) {
        return new RandomConstraints(draft).condition(column).template();
    }

    private Expression selected(TableDef table, List<ColumnDef> columns) {
        List<ColumnDef> chosen = draw.some(columns, 3);
        List<ObjectId> references =
                new ArrayList<>(chosen.stream().map(ColumnDef::id).toList());
        StringBuilder template = new StringBuilder("select ");
        for (int i = 0; i < chosen.size(); i++) {
            template.append(i == 0 ? "" : ", ").append("{%d}".formatted(i));
        }
        references.add(table.id());
        return new Expression(
                template.append("\nfrom {%d}".formatted(chosen.size())).toString(), references);
    }

    private Expression grouped(TableDef table, ColumnDef column) {
        return Sample.of(column).isKey()
                ? new Expression(
                        "select {0} as x, count(*) as n from {1} group by {0}", List.of(column.id(), table.id()))
                : new Expression("select count({0}) as n from {1}", List.of(column.id(), table.id()));
    }

    /** Columns beside a primary key that the rows are grouped by: the view depends on the key. */
    private Expression groupedByKey(TableDef table, List<ColumnDef> columns) {
        for (ConstraintDef constraint : draft.schema().constraints(table.id())) {
            if (constraint instanceof PrimaryKeyDef key && key.columns().size() == 1) {
                ColumnDef other = draw.one(columns);
                return new Expression(
                        "select {0} as k, {1} as x, count(*) as n from {2} group by {0}",
                        List.of(table.id().column(key.columns().getFirst()), other.id(), table.id()));
            }
        }
        return new Expression("select count(*) as n from {0}", List.of(table.id()));
    }

    private Expression joined(TableDef table, ColumnDef column) {
        ColumnDef other = draft.anyColumn();
        return other == null || other.id().owner().equals(table.id())
                ? new Expression("select {0} as x, 1 as one from {1}", List.of(column.id(), table.id()))
                : new Expression(
                        "select {0} as x, {1} as y from {2} cross join {3}",
                        List.of(column.id(), other.id(), table.id(), other.id().owner()));
    }

    private Expression ofView(TableDef table) {
        ViewDef view = draft.any(ViewDef.class);
        return view == null
                ? new Expression("select count(*) as n from {0}", List.of(table.id()))
                : new Expression(draw.oneOf("select * from {0}", "select count(*) as n from {0}"), List.of(view.id()));
    }
}
