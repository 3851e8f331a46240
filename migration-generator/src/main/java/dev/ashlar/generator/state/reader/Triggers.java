package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.StatementDef;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Triggers, rules and policies: what tables and views do by themselves. */
final class Triggers {
    private static final String TRIGGERS = """
            select t.tgrelid, t.oid, t.tgname, pg_get_triggerdef(t.oid), t.tgenabled, t.tgconstraint <> 0
            from pg_trigger t
            where not t.tgisinternal and t.tgparentid = 0 and t.tgrelid >= 16384
            """;

    private static final String RULES = """
            select w.ev_class, w.oid, w.rulename, pg_get_ruledef(w.oid), w.ev_enabled
            from pg_rewrite w
            where w.rulename <> '_RETURN' and w.ev_class >= 16384
            """;

    private static final String CREATE_TRIGGER = "CREATE TRIGGER ";
    private static final String CREATE_RULE = "CREATE RULE ";

    private final Reading reading;

    Triggers(Reading reading) {
        this.reading = reading;
    }

    void define() throws SQLException {
        reading.each(TRIGGERS, row -> {
            Relation table = reading.objects.relation(row.oid());
            if (table != null) {
                long oid = row.oid();
                ObjectId id = table.id().part(ObjectKind.TRIGGER, row.name());
                reading.objects.add(Catalogs.TRIGGER, oid, id);
                if (!reading.objects.isMember(Catalogs.TRIGGER, oid)) {
                    defineTrigger(table, oid, id, row.name(), row.letter(), row.flag());
                }
            }
        });
        reading.each(RULES, row -> {
            Relation table = reading.objects.relation(row.oid());
            if (table != null) {
                long oid = row.oid();
                ObjectId id = table.id().part(ObjectKind.RULE, row.name());
                reading.objects.add(Catalogs.RULE, oid, id);
                defineRule(table, oid, id, Views.withoutSemicolon(row.name()), row.letter());
            }
        });
    }

    private void defineTrigger(Relation table, long oid, ObjectId id, String sql, char enabled, boolean constraint) {
        String text = constraint ? sql : "create or replace trigger " + sql.substring(CREATE_TRIGGER.length());
        Set<ObjectId> needs = reading.needs.of(Catalogs.TRIGGER, oid, table.id());
        needs.addAll(columns(table, Catalogs.TRIGGER, oid));
        List<Expression> create = new ArrayList<>();
        create.add(Needs.with(Statement.withHole(text, "on", table.id()), needs));
        addState(create, table, id, enabled);
        reading.define(new StatementDef(
                id,
                create,
                List.of(drop("trigger", id, table)),
                constraint ? null : "trigger",
                table.id(),
                reading.comment(Catalogs.TRIGGER, oid)));
    }

    /** A rule that is replaced stays enabled or disabled as it was. */
    private void defineRule(Relation table, long oid, ObjectId id, String sql, char enabled) {
        String text = "create or replace rule " + sql.substring(CREATE_RULE.length());
        Set<ObjectId> needs = reading.needs.of(Catalogs.RULE, oid, table.id());
        needs.addAll(columns(table, Catalogs.RULE, oid));
        List<Expression> create = new ArrayList<>();
        create.add(Needs.with(Statement.withHole(text, "to", table.id()), needs));
        addState(create, table, id, enabled);
        reading.define(new StatementDef(
                id,
                create,
                List.of(drop("rule", id, table)),
                ("rule" + state(enabled)).strip(),
                table.id(),
                reading.comment(Catalogs.RULE, oid)));
    }

    /** The columns of the table itself that are needed: it may be dropped with them, but not without them. */
    private Set<ObjectId> columns(Relation table, long catalog, long oid) {
        Set<ObjectId> needs = reading.needs.of(catalog, oid);
        needs.removeIf(id -> id.kind() != ObjectKind.COLUMN || !id.owner().equals(table.id()));
        return needs;
    }

    /** A table fires triggers and rules in a session of its own unless told otherwise. */
    private static void addState(List<Expression> create, Relation table, ObjectId id, char enabled) {
        String word = state(enabled);
        if (!word.isEmpty()) {
            create.add(Statement.of("alter table ")
                    .object(table.id())
                    .sql(word)
                    .sql(id.kind().word())
                    .sql(" ")
                    .object(id)
                    .build());
        }
    }

    private static String state(char enabled) {
        return switch (enabled) {
            case 'D' -> " disable ";
            case 'R' -> " enable replica ";
            case 'A' -> " enable always ";
            default -> "";
        };
    }

    static Expression drop(String keyword, ObjectId id, Relation table) {
        return Statement.of("drop ")
                .sql(keyword)
                .sql(" ")
                .object(id)
                .sql(" on ")
                .object(table.id())
                .build();
    }
}
