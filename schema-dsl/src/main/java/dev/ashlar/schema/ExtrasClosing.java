package dev.ashlar.schema;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.GivenNames;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Closes what statements of their own add to an object: settings, triggers, rules, policies. */
final class ExtrasClosing {
    private final Closing closing;
    private final StatementChecks checks;

    ExtrasClosing(Closing closing) {
        this.closing = closing;
        this.checks = new StatementChecks(closing.problems);
    }

    /**
     * Closes what was added to an object or a part of one.
     *
     * @param of what takes them along when it is dropped: the object, or the table of a column that is defined elsewhere
     */
    void close(@Nullable Extras extras, ObjectId target, ObjectId of) {
        if (extras == null) {
            return;
        }
        extras.settings.forEach(setting -> close(setting, target, of));
        extras.triggers.forEach(this::close);
        extras.rules.forEach(this::close);
        extras.policies.forEach(this::close);
    }

    /** Closes what was added to an object that has an owner and privileges. */
    void closeOwned(@Nullable Extras extras, ObjectId target, String keyword) {
        if (extras == null) {
            return;
        }
        close(extras, target, target);
        if (extras.owner != null || !extras.grants.isEmpty()) {
            GrantClosing grants = new GrantClosing(closing, target, keyword);
            if (extras.owner != null) {
                grants.owner(extras.owner);
            }
            if (!extras.grants.isEmpty()) {
                grants.privileges(extras.grants);
            }
        }
    }

    private void close(Setting setting, ObjectId target, ObjectId of) {
        if (setting.ownNotNullNames) {
            closing.add(new StatementDef(
                    target.setting(setting.what),
                    List.of(GivenNames.ownNotNulls(target, List.of(target))),
                    List.of(GivenNames.inheritedNotNulls(target)),
                    null,
                    of,
                    null));
            return;
        }
        List<Expression> create = all(setting.create, target);
        checks.ends(target, create);
        String shape =
                setting.added ? create.stream().map(Expression::template).collect(Collectors.joining("; ")) : null;
        closing.add(new StatementDef(target.setting(setting.what), create, all(setting.drop, target), shape, of, null));
    }

    private List<Expression> all(List<Sql> statements, ObjectId self) {
        return statements.stream().map(sql -> closing.expressions.of(sql, self)).toList();
    }

    private void close(Trigger trigger) {
        ObjectId id = Ids.of(trigger);
        ObjectId table = Ids.of(trigger.holder);
        String start = trigger.constraint ? "create constraint trigger " : "create or replace trigger ";
        List<Expression> create = new ArrayList<>();
        create.add(text(start, trigger.name, trigger.sql, id));
        checks.behindName(id, create.getFirst(), trigger.sql, table, "sql(\"before insert on {0} …\", this)");
        checks.ends(id, create);
        addState(create, trigger.firing, id, table);
        closing.add(new StatementDef(
                id, create, List.of(drop(id, table)), trigger.constraint ? null : "trigger", table, trigger.comment));
        close(trigger.extras, id, id);
    }

    private void close(Rule rule) {
        ObjectId id = Ids.of(rule);
        ObjectId table = Ids.of(rule.holder);
        List<Expression> create = new ArrayList<>();
        create.add(text("create or replace rule ", rule.name, rule.sql, id));
        checks.behindName(id, create.getFirst(), rule.sql, table, "sql(\"as on insert to {0} …\", this)");
        checks.ends(id, create);
        addState(create, rule.firing, id, table);
        closing.add(new StatementDef(
                id, create, List.of(drop(id, table)), ("rule " + rule.firing.words()).strip(), table, rule.comment));
        close(rule.extras, id, id);
    }

    private Expression text(String start, String name, Sql sql, ObjectId id) {
        return closing.expressions
                .writer(id)
                .text(start)
                .name(name)
                .text(" ")
                .sql(sql)
                .expression();
    }

    private void addState(List<Expression> create, Firing firing, ObjectId id, ObjectId table) {
        if (firing != Firing.USUAL) {
            create.add(closing.expressions
                    .writer(id)
                    .text("alter table ")
                    .object(table)
                    .text(" %s %s ".formatted(firing.words(), id.kind().word()))
                    .object(id)
                    .expression());
        }
    }

    private void close(Policy policy) {
        ObjectId id = Ids.of(policy);
        checks.policy(id, policy);
        ObjectId table = Ids.of(policy.holder);
        SqlWriter create = closing.expressions
                .writer(id)
                .text("create policy ")
                .object(id)
                .text(" on ")
                .object(table);
        create.text(policy.restrictive ? " as restrictive" : "");
        create.text(policy.command.isEmpty() ? "" : " for " + policy.command);
        String before = " to ";
        for (String role : policy.roles) {
            create.text(before).name(role);
            before = ", ";
        }
        if (policy.using != null) {
            create.text(" using (").sql(policy.using).text(")");
        }
        if (policy.withCheck != null) {
            create.text(" with check (").sql(policy.withCheck).text(")");
        }
        closing.add(new StatementDef(
                id, List.of(create.expression()), List.of(drop(id, table)), null, table, policy.comment));
        close(policy.extras, id, id);
    }

    private Expression drop(ObjectId id, ObjectId table) {
        return closing.expressions
                .writer(id)
                .text("drop %s ".formatted(id.kind().keyword()))
                .object(id)
                .text(" on ")
                .object(table)
                .expression();
    }
}
