package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Random indexes. */
final class RandomIndexes {
    private final Draft draft;
    private final Draw draw;

    RandomIndexes(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void add(ObjectId table) {
        List<ColumnDef> columns = draft.schema().columns(table);
        if (!columns.isEmpty()) {
            draft.put(index(table.index(draft.name("ix")), columns));
        }
    }

    IndexDef index(ObjectId id, List<ColumnDef> columns) {
        ColumnDef first = draw.one(columns);
        String method = draw.one(Sample.of(first).methods());
        boolean sorted = method.equals("btree");
        List<IndexElement> elements = new ArrayList<>();
        elements.add(element(first, method));
        if (sorted && draw.chance(40)) {
            columns.stream()
                    .filter(column -> !column.equals(first) && Sample.of(column).isKey())
                    .findFirst()
                    .ifPresent(column -> elements.add(element(column, method)));
        }
        boolean unique = sorted && draw.chance(25);
        TreeMap<String, String> storage = new TreeMap<>();
        if ((sorted || method.equals("hash")) && draw.chance(15)) {
            storage.put("fillfactor", draw.oneOf("50", "70", "90"));
        }
        return new IndexDef(
                id,
                unique,
                method,
                elements,
                sorted && draw.chance(10) ? List.of(draw.one(columns).id().part()) : List.of(),
                unique && draft.server >= 15 && draw.chance(20),
                draw.chance(25) ? new RandomConstraints(draft).condition(draw.one(columns)) : null,
                storage,
                draft.comment());
    }

    private IndexElement element(ColumnDef column, String method) {
        if (!method.equals("btree")) {
            return IndexElement.of(Expression.column(column.id()));
        }
        boolean text = Sample.of(column).family() == Sample.Family.TEXT;
        boolean pattern = text && draw.chance(20);
        return new IndexElement(
                draw.chance(20) ? computed(column, text) : Expression.column(column.id()),
                null,
                pattern ? "text_pattern_ops" : null,
                draw.chance(20) ? IndexElement.Order.DESC : IndexElement.Order.ASC,
                draw.chance(15)
                        ? draw.oneOf(IndexElement.Nulls.FIRST, IndexElement.Nulls.LAST)
                        : IndexElement.Nulls.DEFAULT);
    }

    private Expression computed(ColumnDef column, boolean text) {
        return new Expression(text ? draw.oneOf("lower({0})", "{0} || 'x'") : "{0} is null", List.of(column.id()));
    }
}
