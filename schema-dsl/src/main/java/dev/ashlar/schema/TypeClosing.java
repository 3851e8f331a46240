package dev.ashlar.schema;

import dev.ashlar.schema.model.ChosenNames;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Closes domains and composite types. */
final class TypeClosing {
    private final Closing closing;

    TypeClosing(Closing closing) {
        this.closing = closing;
    }

    void close(Domain<?> domain) {
        ObjectId id = Ids.of(domain);
        Object value = domain.defaultValue;
        Expression defaultValue = value == null ? null : closing.expressions.of(value, domain.type, id);
        List<DomainDef.Check> checks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Domain.Condition condition : domain.checks) {
            if (condition.name() != null && !names.add(condition.name())) {
                closing.problems.add(
                        id,
                        "Two of its conditions are called %s.".formatted(condition.name()),
                        "Write check(\"another\", …) for one of them.");
            }
        }
        for (Domain.Condition condition : domain.checks) {
            String name = condition.name();
            checks.add(new DomainDef.Check(
                    name == null ? derived(domain.name, names) : name,
                    closing.expressions.of(condition.sql(), id),
                    condition.valid()));
        }
        checks.sort(Comparator.comparing(DomainDef.Check::name));
        closing.add(new DomainDef(
                id, domain.type.typeName(), domain.nullable, defaultValue, domain.collation, checks, domain.comment));
        closing.rename(domain.renamedFrom, id);
        if (domain.notNullName != null) {
            String usual = ChosenNames.first(domain.name, null, "not_null");
            closing.add(new StatementDef(
                    id.setting("name of not null"),
                    List.of(GivenNames.notNull(id, domain.notNullName)),
                    List.of(GivenNames.notNull(id, usual)),
                    null,
                    id,
                    null));
        }
        closing.extras.closeOwned(domain.extras, id, "domain");
    }

    /** The name that PostgreSQL would choose: {@code email_check}, {@code email_check1}. */
    private static String derived(String domain, Set<String> taken) {
        String name = domain + "_check";
        for (int i = 1; !taken.add(name); i++) {
            name = domain + "_check" + i;
        }
        return name;
    }

    void close(CompositeType type) {
        ObjectId id = Ids.of(type);
        List<CompositeDef.Attribute> attributes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CompositeType.Attribute attribute : type.attributes) {
            if (!names.add(attribute.name())) {
                closing.problems.add(
                        id,
                        "Two of its attributes are called %s.".formatted(attribute.name()),
                        "Give one of the two another name.");
            }
            attributes.add(new CompositeDef.Attribute(
                    attribute.name(), attribute.type().typeName(), attribute.collation()));
        }
        closing.add(new CompositeDef(id, attributes, type.comment));
        closing.rename(type.renamedFrom, id);
        type.comments.forEach((attribute, text) -> {
            if (!names.contains(attribute)) {
                closing.problems.add(
                        id,
                        "It comments on the attribute %s, which it does not have.".formatted(attribute),
                        "Write .attribute(\"%s\", …), or remove .commentOn(…).".formatted(attribute));
            }
            Expression create = ColumnExtrasClosing.comment(closing, id, attribute, text);
            Expression drop = ColumnExtrasClosing.comment(closing, id, attribute, null);
            ObjectId setting = id.column(attribute).setting("comment");
            closing.add(new StatementDef(setting, List.of(create), List.of(drop), null, id, null));
        });
        closing.extras.closeOwned(type.extras, id, "type");
    }
}
