package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.ColumnStep;
import dev.ashlar.generator.plan.DataStep;
import dev.ashlar.generator.plan.PartitionStep;
import dev.ashlar.generator.plan.Step;
import dev.ashlar.generator.plan.ValueStep;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Statements on one column, and on the place of one partition. */
final class AlterSql {
    private AlterSql() {}

    static String column(ColumnStep step) {
        return switch (step) {
            case ColumnStep.AddColumn it ->
                "%s add column %s %s"
                        .formatted(table(it), it.object().sql(), ColumnSql.definition(it.column(), it.notNull()));
            case ColumnStep.DropColumn it ->
                "%s drop column %s".formatted(table(it), it.object().sql());
            case ColumnStep.AlterColumnType it ->
                "%s type %s%s"
                        .formatted(
                                alter(it),
                                ColumnSql.typeAndCollation(it.column()),
                                it.using() == null
                                        ? ""
                                        : " using " + it.using().sql().strip());
            case ColumnStep.SetNotNull it -> alter(it) + " set not null";
            case ColumnStep.DropNotNull it -> alter(it) + " drop not null";
        };
    }

    static String values(ValueStep step) {
        return switch (step) {
            case ValueStep.SetDefault it ->
                alter(it) + " set default " + it.value().sql().strip();
            case ValueStep.DropDefault it -> alter(it) + " drop default";
            case ValueStep.AddIdentity it -> alter(it) + " add " + ColumnSql.identity(it.identity());
            case ValueStep.ContinueIdentity it -> SequenceSql.continueIdentity(it);
            case ValueStep.AlterIdentity it -> alter(it) + " " + String.join(" ", changed(it));
            case ValueStep.DropIdentity it -> alter(it) + " drop identity";
            case ValueStep.SetExpression it -> alter(it) + " set expression as " + Sql.parenthesized(it.value());
            case ValueStep.DropExpression it -> alter(it) + " drop expression";
        };
    }

    static String rows(DataStep step) {
        return switch (step) {
            case DataStep.Backfill it -> {
                String column = it.object().sql();
                yield "update %s set %s = %s%s"
                        .formatted(
                                it.object().owner().sql(),
                                column,
                                it.value().sql().strip(),
                                it.onlyNulls() ? " where " + column + " is null" : "");
            }
            case DataStep.CheckDeferred ignored -> "set constraints all immediate";
        };
    }

    static String partition(PartitionStep step) {
        ObjectId partition = step.object();
        return switch (step) {
            case PartitionStep.AttachPartition it ->
                "alter table %s attach partition %s %s"
                        .formatted(
                                it.place().parent().sql(),
                                partition.sql(),
                                TableSql.bound(it.place().bound()));
            case PartitionStep.DetachPartition it ->
                "alter table %s detach partition %s".formatted(it.parent().sql(), partition.sql());
        };
    }

    private static List<String> changed(ValueStep.AlterIdentity step) {
        Identity from = Objects.requireNonNull(step.from().identity());
        Identity to = Objects.requireNonNull(step.to().identity());
        List<String> words = new ArrayList<>();
        if (from.always() != to.always()) {
            words.add("set generated " + (to.always() ? "always" : "by default"));
        }
        SequenceSql.changed(from.options(), to.options()).forEach(option -> words.add("set " + option));
        if (step.restart()) {
            words.add("restart");
        }
        return words;
    }

    private static String table(Step step) {
        return "alter table " + step.object().owner().sql();
    }

    private static String alter(Step step) {
        return "%s alter column %s".formatted(table(step), step.object().sql());
    }
}
