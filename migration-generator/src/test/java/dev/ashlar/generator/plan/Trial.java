package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Question;
import dev.ashlar.generator.rehearse.Migration;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a real PostgreSQL says to the plan for a pair. */
sealed interface Trial {
    String HISTORY = "history";

    /** PostgreSQL 18 names not-null constraints after the column as it was once called. */
    Set<String> UNSTEADY = Set.of("not null name");

    /** The migration led to the second schema, and its undo back to the first. */
    record Passed() implements Trial {}

    /** The planner refused, by name. */
    record Refused(String reason) implements Trial {}

    /**
     * The plan is wrong.
     *
     * @param first what went wrong first
     * @param reason all that went wrong, and the scripts
     */
    record Failed(String first, String reason) implements Trial {
        /** Whether the other one fails in the same way, whatever the names are. */
        boolean isLike(Trial other) {
            return other instanceof Failed it && nameless(it.first).equals(nameless(first));
        }

        private static String nameless(String message) {
            return message.lines()
                    .filter(line -> line.contains("ERROR"))
                    .findFirst()
                    .orElse(message.replaceAll("(?s)\\n.*", ""))
                    .replaceAll("\"[^\"]*\"|\\d+", "");
        }
    }

    /** Creates the first schema, migrates it and takes the migration back. */
    static Trial of(Pair pair) {
        Pair.Decided decided = pair.decide();
        List<String> unplanned = decided.difference().questions().stream()
                .filter(Question.Unplanned.class::isInstance)
                .map(Object::toString)
                .toList();
        if (!unplanned.isEmpty()) {
            return new Refused(unplanned.toString());
        }
        Servers servers = new Servers(pair.server(), pair.server());
        List<Migration> migrations = new ArrayList<>();
        try {
            for (Batch batch : Planner.plan(
                            pair.from(), pair.to(), decided.difference().changes(), servers)
                    .batches()) {
                Batch undo = Planner.undo(batch, decided.decisions(), servers);
                migrations.add(new Migration(script("migration", batch), Optional.of(script("undo", undo))));
            }
        } catch (UnplannedException e) {
            return new Refused(e.refused().toString());
        }
        try {
            return prove(pair, migrations);
        } catch (UnplannedException e) {
            return new Failed("cannot be created from nothing", e.refused().toString());
        }
    }

    /** What a rehearsal does, and owners and privileges too: here both schemas say them. */
    private static Trial prove(Pair pair, List<Migration> migrations) {
        ShadowServer server = ShadowServer.of(pair.server());
        List<String> wrong = new ArrayList<>();
        try {
            Catalog reached;
            try (ShadowDatabase database = server.create()) {
                database.run(creation("first", pair.from()));
                Catalog before = database.catalog(HISTORY);
                for (Migration migration : migrations) {
                    database.run(List.of(migration.script()));
                }
                reached = database.catalog(HISTORY);
                for (Migration migration : migrations.reversed()) {
                    database.run(migration.undo().stream().toList());
                }
                database.catalog(HISTORY)
                        .differencesTo(before)
                        .forEach(it -> wrong.add(it.describe("after undo", "before")));
            }
            try (ShadowDatabase database = server.create()) {
                database.run(creation("second", pair.to()));
                Catalog created = database.catalog(HISTORY).without(UNSTEADY);
                reached.without(UNSTEADY)
                        .differencesTo(created)
                        .forEach(it -> wrong.add(it.describe("migrated", "created")));
            }
        } catch (ScriptFailedException e) {
            wrong.add(String.valueOf(e.getMessage()));
        }
        return wrong.isEmpty()
                ? new Passed()
                : new Failed(wrong.getFirst(), String.join("\n", wrong) + scripts(migrations));
    }

    private static String scripts(List<Migration> migrations) {
        return migrations.stream()
                .map(it -> "\n-- migration\n" + it.script().sql() + "\n-- undo\n"
                        + it.undo().map(Script::sql).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static Script script(String name, Batch batch) {
        return new Script(name, dev.ashlar.generator.render.Script.body(batch), true);
    }

    private static List<Script> creation(String name, dev.ashlar.schema.model.SchemaDef schema) {
        return dev.ashlar.generator.render.Script.createFromNothing(schema).stream()
                .map(sql -> new Script(name, sql, true))
                .toList();
    }
}
