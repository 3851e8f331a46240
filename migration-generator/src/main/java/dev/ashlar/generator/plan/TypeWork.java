package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Sameness;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.CompositeDef.Attribute;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.TableDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps that alter a domain or a composite type in place, where PostgreSQL can.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterdomain.html">alter domain</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">alter type</a>
 */
final class TypeWork {
    private TypeWork() {}

    /** Whether the type beneath stays. */
    static boolean isInPlace(Change.DomainChanged change) {
        return Sameness.same(change.from().type(), change.to().type())
                && Objects.equals(change.from().collation(), change.to().collation());
    }

    /** Whether attributes only go, and come behind the others; the type of one that is stored somewhere can't be altered. */
    static boolean isInPlace(Change.CompositeChanged change, boolean stored) {
        List<String> expected = new ArrayList<>();
        for (Attribute attribute : change.from().attributes()) {
            Attribute after = find(change.to(), attribute.name());
            if (after != null) {
                if (stored && !attribute.equals(after)) {
                    return false;
                }
                expected.add(attribute.name());
            }
        }
        List<String> names =
                change.to().attributes().stream().map(Attribute::name).toList();
        return names.subList(0, expected.size()).equals(expected);
    }

    static List<Node> of(Transition transition, Change.DomainChanged change) {
        DomainDef from = change.from();
        DomainDef to = change.to();
        List<Node> chain = new ArrayList<>();
        for (DomainDef.Check check : from.checks()) {
            if (to.checks().stream().noneMatch(other -> Sameness.same(check, other))) {
                chain.add(new Node(new DomainStep.DropCheck(change, to.id(), check.name()))
                        .frees(transition.before().of(check.condition())));
            }
        }
        if (!Sameness.same(from.defaultValue(), to.defaultValue())) {
            chain.add(new Node(new DomainStep.SetDefault(change, to.id(), to.defaultValue()))
                    .frees(transition.before().of(from.defaultValue()))
                    .needs(transition.after().of(to.defaultValue())));
        }
        if (from.nullable() != to.nullable()) {
            chain.add(new Node(new DomainStep.SetNullable(change, to.id(), to.nullable())));
        }
        for (DomainDef.Check check : to.checks()) {
            if (from.checks().stream().noneMatch(other -> Sameness.same(check, other))) {
                chain.add(new Node(new DomainStep.AddCheck(change, to.id(), check))
                        .needs(transition.after().of(check.condition())));
            }
        }
        return chain;
    }

    static List<Node> of(Transition transition, Change.CompositeChanged change) {
        CompositeDef from = change.from();
        CompositeDef to = change.to();
        boolean typed = transition.from().all(TableDef.class).stream()
                .anyMatch(table -> to.id().equals(table.form().ofType()));
        List<Node> chain = new ArrayList<>();
        for (Attribute attribute : from.attributes()) {
            Attribute after = find(to, attribute.name());
            if (after == null) {
                chain.add(new Node(new CompositeStep.DropAttribute(change, to.id(), attribute.name(), typed))
                        .frees(transition.before().of(attribute.type())));
            } else if (!attribute.equals(after)) {
                chain.add(new Node(new CompositeStep.AlterAttribute(change, to.id(), after, typed))
                        .frees(transition.before().of(attribute.type()))
                        .needs(transition.after().of(after.type())));
            }
        }
        for (Attribute attribute : to.attributes()) {
            if (find(from, attribute.name()) == null) {
                chain.add(new Node(new CompositeStep.AddAttribute(change, to.id(), attribute, typed))
                        .needs(transition.after().of(attribute.type())));
            }
        }
        return chain;
    }

    private static @Nullable Attribute find(CompositeDef def, String name) {
        for (Attribute attribute : def.attributes()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        return null;
    }
}
