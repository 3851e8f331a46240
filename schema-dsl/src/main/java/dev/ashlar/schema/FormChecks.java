package dev.ashlar.schema;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.Set;

/**
 * Checks that foreign tables and views, materialized or not, have only what such can have, and that keys over time fit.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createforeigntable.html">create foreign table</a>
 * @see <a href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html">create materialized view</a>
 */
final class FormChecks {
    private static final Set<String> OF_VIEWS = Set.of("check_option", "security_barrier", "security_invoker");

    private final SchemaDef schema;
    private final Problems problems;

    FormChecks(SchemaDef schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void run() {
        schema.all(TableDef.class).forEach(this::check);
        schema.all(ViewDef.class).forEach(this::check);
        for (ConstraintDef constraint : schema.all(ConstraintDef.class)) {
            if (constraint instanceof PrimaryKeyDef key && key.withoutOverlaps()) {
                overTime(key.id(), key.columns());
            } else if (constraint instanceof UniqueDef unique && unique.withoutOverlaps()) {
                overTime(unique.id(), unique.columns());
            } else if (constraint instanceof ForeignKeyDef key && key.period()) {
                period(key);
            }
        }
    }

    private void check(TableDef table) {
        if (table.partitionOf() != null && !table.form().inherits().isEmpty()) {
            problems.add(table.id(), "It is a partition and inherits.", "Keep one of partitionOf(…) and inherits(…).");
        }
        if (!table.form().isForeign()) {
            if (!table.form().serverOptions().isEmpty()) {
                problems.add(
                        table.id(),
                        "It has options for a foreign server, and none has its rows.",
                        "Write form().onServer(…), or storage(…) for what is stored here.");
            }
            return;
        }
        for (ConstraintDef constraint : schema.constraints(table.id())) {
            if (!(constraint instanceof CheckDef)) {
                problems.add(
                        constraint.id(),
                        "Its table is on a foreign server, where PostgreSQL enforces only checks.",
                        "Remove it here; the server may have it.");
            }
        }
        for (IndexDef index : schema.indexes(table.id())) {
            problems.add(index.id(), "Its table is on a foreign server.", "Remove it here; the server may have it.");
        }
    }

    private void check(ViewDef view) {
        for (String option : view.options().keySet()) {
            if (view.materialized() && OF_VIEWS.contains(option)) {
                problems.add(
                        view.id(),
                        "It is materialized, and %s is for views that are not.".formatted(option),
                        "Remove one of the two; what a materialized view has are storage parameters.");
            }
        }
        List<IndexDef> indexes = schema.indexes(view.id());
        if (!view.materialized() && !indexes.isEmpty()) {
            problems.add(
                    indexes.getFirst().id(),
                    "Its view holds no rows.",
                    "Write materialized() in the view's constructor, or index the tables that it reads.");
        }
    }

    private void overTime(ObjectId id, List<String> columns) {
        if (columns.size() < 2) {
            problems.add(
                    id,
                    "Its only column is the range that must not overlap.",
                    "Add a column before it that says whose range it is, or write exclude().");
        }
    }

    private void period(ForeignKeyDef key) {
        boolean found = schema.constraints(key.references()).stream()
                .anyMatch(other -> (other instanceof PrimaryKeyDef primary && primary.withoutOverlaps())
                        || (other instanceof UniqueDef unique && unique.withoutOverlaps()));
        if (!found && schema.contains(key.references())) {
            problems.add(
                    key.id(),
                    "It covers a period, and the %s has no key over time.".formatted(key.references()),
                    "Write primaryKey(…).withoutOverlaps() there, or remove .period().");
        }
        if (key.onDelete() != ForeignKeyDef.Action.NO_ACTION || key.onUpdate() != ForeignKeyDef.Action.NO_ACTION) {
            problems.add(
                    key.id(),
                    "It covers a period, and PostgreSQL does nothing by itself to such rows.",
                    "Remove .onDelete(…) and .onUpdate(…).");
        }
    }
}
