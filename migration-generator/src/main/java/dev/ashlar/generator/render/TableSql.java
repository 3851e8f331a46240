package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.TableStep;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code create table}, one column or constraint a line, the columns' types under each other. */
final class TableSql {
    private TableSql() {}

    static String create(TableStep.CreateTable step) {
        TableDef table = step.table();
        TableForm form = table.form();
        StringBuilder sql =
                new StringBuilder("create %s%s ".formatted(table.unlogged() ? "unlogged " : "", table.keyword()));
        sql.append(table.id().sql());
        if (form.ofType() != null) {
            sql.append(" of ").append(form.ofType().sql());
        }
        PartitionOf place = table.partitionOf();
        if (place != null) {
            sql.append(" partition of ").append(place.parent().sql());
        }
        List<String> lines = lines(step);
        if (!lines.isEmpty()) {
            sql.append(" (\n    ").append(String.join(",\n    ", lines)).append("\n)");
        } else if (place == null && form.ofType() == null) {
            sql.append(" ()");
        }
        if (!form.inherits().isEmpty()) {
            sql.append(
                    form.inherits().stream().map(ObjectId::sql).collect(Collectors.joining(", ", " inherits (", ")")));
        }
        if (place != null) {
            sql.append(' ').append(bound(place.bound()));
        }
        PartitionBy by = table.partitionBy();
        if (by != null) {
            sql.append(" partition by %s (%s)".formatted(by.strategy().word(), keys(by)));
        }
        if (form.accessMethod() != null) {
            sql.append(" using ").append(Identifier.quote(form.accessMethod()));
        }
        if (form.server() != null) {
            sql.append(" server ").append(Identifier.quote(form.server()));
            if (!form.serverOptions().isEmpty()) {
                sql.append(" options (")
                        .append(ServerSql.options(form.serverOptions()))
                        .append(')');
            }
        }
        if (!table.storage().isEmpty()) {
            sql.append(" with (").append(StorageSql.set(table.storage())).append(')');
        }
        return sql.toString();
    }

    /** {@code for values …} or {@code default}. */
    static String bound(PartitionBound bound) {
        return switch (bound) {
            case PartitionBound.Range it -> "for values from (%s) to (%s)".formatted(list(it.from()), list(it.to()));
            case PartitionBound.Values it -> "for values in (%s)".formatted(list(it.values()));
            case PartitionBound.Hash it ->
                "for values with (modulus %d, remainder %d)".formatted(it.modulus(), it.remainder());
            case PartitionBound.Default ignored -> "default";
        };
    }

    private static List<String> lines(TableStep.CreateTable step) {
        int width = step.columns().stream()
                .mapToInt(column -> name(column).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (ColumnDef column : step.columns()) {
            String name = name(column);
            lines.add(name
                    + " ".repeat(width - name.length() + 1)
                    + ColumnSql.definition(column, step.notNulls().get(column.id())));
        }
        step.constraints().forEach(constraint -> lines.add(ConstraintSql.named(constraint)));
        return lines;
    }

    private static String name(ColumnDef column) {
        return Identifier.quote(column.id().part());
    }

    private static String keys(PartitionBy by) {
        return by.keys().stream().map(IndexSql::element).collect(Collectors.joining(", "));
    }

    private static String list(List<Expression> values) {
        return values.stream().map(Expression::sql).collect(Collectors.joining(", "));
    }
}
