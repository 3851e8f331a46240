package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.CompositeStep;
import dev.ashlar.generator.plan.DomainStep;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.QualifiedName;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Domains and composite types. */
final class TypeSql {
    private TypeSql() {}

    static String domain(DomainStep step) {
        String alter = "alter domain " + step.object().sql();
        return switch (step) {
            case DomainStep.CreateDomain it -> create(it.definition());
            case DomainStep.SetDefault it ->
                it.value() == null
                        ? alter + " drop default"
                        : alter + " set default " + it.value().sql().strip();
            case DomainStep.SetNullable it -> alter + (it.nullable() ? " drop not null" : " set not null");
            case DomainStep.AddCheck it ->
                "%s add %s%s".formatted(alter, check(it.check()), it.check().valid() ? "" : " not valid");
            case DomainStep.DropCheck it -> alter + " drop constraint " + Identifier.quote(it.name());
        };
    }

    static String composite(CompositeStep step) {
        String alter = "alter type " + step.object().sql();
        return switch (step) {
            case CompositeStep.CreateComposite it ->
                "create type %s as (%s)"
                        .formatted(
                                it.object().sql(),
                                it.definition().attributes().stream()
                                        .map(TypeSql::attribute)
                                        .collect(Collectors.joining(", ")));
            case CompositeStep.AddAttribute it ->
                "%s add attribute %s%s".formatted(alter, attribute(it.attribute()), cascade(it.typed()));
            case CompositeStep.DropAttribute it ->
                "%s drop attribute %s%s".formatted(alter, Identifier.quote(it.name()), cascade(it.typed()));
            case CompositeStep.AlterAttribute it ->
                "%s alter attribute %s type %s%s%s"
                        .formatted(
                                alter,
                                Identifier.quote(it.attribute().name()),
                                it.attribute().type().sql(),
                                collation(it.attribute().collation()),
                                cascade(it.typed()));
        };
    }

    /** What tables of the type ask for: their columns are the type's. */
    private static String cascade(boolean typed) {
        return typed ? " cascade" : "";
    }

    private static String create(DomainDef domain) {
        StringBuilder sql = new StringBuilder("create domain %s as %s%s"
                .formatted(domain.id().sql(), domain.type().sql(), collation(domain.collation())));
        if (domain.defaultValue() != null) {
            sql.append(" default ").append(Sql.operand(domain.defaultValue()));
        }
        if (!domain.nullable()) {
            sql.append(" not null");
        }
        for (DomainDef.Check check : domain.checks()) {
            if (check.valid()) {
                sql.append("\n    ").append(check(check));
            }
        }
        for (DomainDef.Check check : domain.checks()) {
            if (!check.valid()) {
                sql.append(";\nalter domain %s add %s not valid"
                        .formatted(domain.id().sql(), check(check)));
            }
        }
        return sql.toString();
    }

    private static String check(DomainDef.Check check) {
        return "constraint %s check %s".formatted(Identifier.quote(check.name()), Sql.parenthesized(check.condition()));
    }

    private static String attribute(CompositeDef.Attribute attribute) {
        return Identifier.quote(attribute.name()) + " " + attribute.type().sql() + collation(attribute.collation());
    }

    private static String collation(@Nullable QualifiedName collation) {
        return collation == null ? "" : " collate " + collation.sql();
    }
}
