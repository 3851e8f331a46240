package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;

/** Closes one view: its query, its columns, and the indexes of a materialized one. */
final class ViewClosing {
    private final Closing closing;
    private final View view;
    private final ObjectId id;

    ViewClosing(Closing closing, View view) {
        this.closing = closing;
        this.view = view;
        this.id = Ids.of(view);
    }

    void close() {
        Sql query = view.query;
        if (query == null) {
            closing.problems.add(id, "The view has no query.", "Write query(sql(\"select …\")) in the constructor.");
            return;
        }
        if (query.template.stripTrailing().endsWith(";")) {
            closing.problems.add(
                    id, "The query ends in a semicolon.", "Write it without: it becomes part of a statement.");
        }
        List<String> columns = view.namedByQuery
                ? List.of()
                : view.columns.stream().map(column -> column.name).toList();
        closing.add(new ViewDef(
                id, columns, closing.expressions.of(query, id), view.options, view.materialized, view.comment));
        closing.rename(view.renamedFrom, id);
        view.columns.forEach(this::close);
        if (view.indexes != null) {
            PartClosing parts = new PartClosing(closing, view);
            view.indexes.forEach(parts::close);
        }
        closing.extras.closeOwned(view.extras, id, view.materialized ? "materialized view" : "view");
    }

    private void close(ViewColumn<?> column) {
        ObjectId place = id.column(column.name);
        if (column.defaultValue != null) {
            Expression create =
                    alter(column).text("set default ").sql(column.defaultValue).expression();
            add(place, "default", create, alter(column).text("drop default").expression());
        }
        if (column.comment != null) {
            add(
                    place,
                    "comment",
                    ColumnExtrasClosing.comment(closing, id, column.name, column.comment),
                    ColumnExtrasClosing.comment(closing, id, column.name, null));
        }
        closing.extras.close(column.extras, place, id);
    }

    private SqlWriter alter(ViewColumn<?> column) {
        return closing.expressions
                .writer(id)
                .text("alter view ")
                .object(id)
                .text(" alter column ")
                .name(column.name)
                .text(" ");
    }

    private void add(ObjectId place, String what, Expression create, Expression drop) {
        closing.add(new StatementDef(place.setting(what), List.of(create), List.of(drop), null, id, null));
    }
}
