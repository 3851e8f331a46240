package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code alter column … type} can and cannot take along, and how values of a rebuilt enum are converted.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">alter table</a>, "set data type"
 */
final class Conversions {
    private Conversions() {}

    /**
     * Whether the index must make way: PostgreSQL itself rebuilds one on plain columns, but it parses expressions,
     * conditions and operator classes again, which were made for the old type.
     */
    static boolean blockIndex(IndexDef index, ObjectId column) {
        return isMentioned(index.where(), column)
                || index.elements().stream()
                        .anyMatch(element -> isMentioned(element.expression(), column)
                                && (!element.expression().isColumn()
                                        || element.operatorClass() != null
                                        || element.collation() != null));
    }

    /** Whether a foreign key over the column must make way: its equality operator may no longer fit both sides. */
    static boolean blockForeignKey(ObjectId column, SchemaDef from, SchemaDef to) {
        return from.get(column) instanceof ColumnDef before
                && to.get(column) instanceof ColumnDef after
                && !before.type().withoutArguments().equals(after.type().withoutArguments());
    }

    private static boolean isMentioned(@Nullable Expression expression, ObjectId column) {
        return expression != null && expression.references().contains(column);
    }

    /** The values of a column of a rebuilt enum through their text, removed ones replaced. */
    static Expression throughText(ColumnDef column, Change.ValuesRebuilt change) {
        boolean array = column.type().dimensions() > 0;
        String text = array ? "{0}::text[]" : "{0}::text";
        Map<String, String> replacements = new TreeMap<>(change.replacements());
        if (!replacements.isEmpty()) {
            text = array ? replaced(text, replacements) : cases(text, replacements);
        }
        return new Expression(
                text + "::{1}" + "[]".repeat(column.type().dimensions()), List.of(column.id(), change.object()));
    }

    /** The values of a column through their text. */
    static Expression throughText(ColumnDef column) {
        return new Expression("{0}::text::" + column.type().sql(), List.of(column.id()));
    }

    private static String replaced(String array, Map<String, String> replacements) {
        String text = array;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            text = "array_replace(%s, %s, %s)"
                    .formatted(text, literal(replacement.getKey()), literal(replacement.getValue()));
        }
        return text;
    }

    private static String cases(String text, Map<String, String> replacements) {
        StringBuilder cases = new StringBuilder("(case ").append(text);
        replacements.forEach((old, now) -> cases.append(" when %s then %s".formatted(literal(old), literal(now))));
        return cases.append(" else ").append(text).append(" end)").toString();
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
