package dev.ashlar.generator.render;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.Enforcement;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints as {@code create table} and {@code add constraint} have them. */
final class ConstraintSql {
    private ConstraintSql() {}

    /** The constraint with its name in front. */
    static String named(ConstraintDef constraint) {
        return "constraint %s %s".formatted(constraint.id().sql(), body(constraint));
    }

    private static String body(ConstraintDef constraint) {
        return switch (constraint) {
            case PrimaryKeyDef it ->
                "primary key (%s%s)%s%s"
                        .formatted(
                                Identifier.quoteAll(it.columns()),
                                it.withoutOverlaps() ? " without overlaps" : "",
                                include(it.include()),
                                deferral(it.deferral()));
            case UniqueDef it ->
                "unique%s (%s%s)%s%s"
                        .formatted(
                                it.nullsNotDistinct() ? " nulls not distinct" : "",
                                Identifier.quoteAll(it.columns()),
                                it.withoutOverlaps() ? " without overlaps" : "",
                                include(it.include()),
                                deferral(it.deferral()));
            case CheckDef it ->
                "check %s%s%s"
                        .formatted(
                                Sql.parenthesized(it.condition()),
                                it.noInherit() ? " no inherit" : "",
                                enforcement(it.enforcement()));
            case ForeignKeyDef it -> foreignKey(it);
            case ExclusionDef it -> exclusion(it);
        };
    }

    private static String foreignKey(ForeignKeyDef key) {
        StringBuilder sql = new StringBuilder("foreign key (%s) references %s (%s)"
                .formatted(
                        columns(key.columns(), key.period()),
                        key.references().sql(),
                        columns(key.referencedColumns(), key.period())));
        if (key.match() == ForeignKeyDef.Match.FULL) {
            sql.append(" match full");
        }
        if (key.onDelete() != ForeignKeyDef.Action.NO_ACTION) {
            sql.append(" on delete ").append(key.onDelete().sql());
            if (!key.onDeleteColumns().isEmpty()) {
                sql.append(" (")
                        .append(Identifier.quoteAll(key.onDeleteColumns()))
                        .append(')');
            }
        }
        if (key.onUpdate() != ForeignKeyDef.Action.NO_ACTION) {
            sql.append(" on update ").append(key.onUpdate().sql());
        }
        return sql.append(deferral(key.deferral()))
                .append(enforcement(key.enforcement()))
                .toString();
    }

    /** The columns, the last of them a period where the key is temporal. */
    private static String columns(List<String> columns, boolean period) {
        return period
                ? Identifier.quoteAll(columns.subList(0, columns.size() - 1)) + ", period "
                        + Identifier.quote(columns.getLast())
                : Identifier.quoteAll(columns);
    }

    private static String enforcement(Enforcement enforcement) {
        return switch (enforcement) {
            case VALID -> "";
            case NOT_VALID -> " not valid";
            case NOT_ENFORCED -> " not enforced";
        };
    }

    private static String exclusion(ExclusionDef constraint) {
        String elements = constraint.elements().stream()
                .map(it -> "%s with %s".formatted(IndexSql.element(it.element()), it.operator()))
                .collect(Collectors.joining(", "));
        return "exclude using %s (%s)%s%s%s"
                .formatted(
                        Identifier.quote(constraint.method()),
                        elements,
                        include(constraint.include()),
                        constraint.where() == null ? "" : " where " + Sql.parenthesized(constraint.where()),
                        deferral(constraint.deferral()));
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " include (%s)".formatted(Identifier.quoteAll(columns));
    }

    private static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }
}
