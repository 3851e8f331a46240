package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Question;
import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Disproof;
import dev.ashlar.generator.rehearse.Migration;
import dev.ashlar.generator.rehearse.Rehearsal;
import dev.ashlar.generator.rehearse.RehearsalResult;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a real PostgreSQL says to the plan for a pair. */
sealed interface Trial {
    /** The migration led to the second schema, and its undo back to the first. */
    record Passed() implements Trial {}

    /** The planner refused, by name. */
    record Refused(String reason) implements Trial {}

    /** The plan is wrong. */
    record Failed(String reason) implements Trial {}

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
            return new Failed("cannot be created from nothing: " + e.refused());
        }
    }

    private static Trial prove(Pair pair, List<Migration> migrations) {
        RehearsalResult result = Rehearsal.prove(
                ShadowServer.of(pair.server()),
                "history",
                creation("first", pair.from()),
                migrations,
                List.of(new Creation("declared", creation("second", pair.to()))));
        return result.proven()
                ? new Passed()
                : new Failed(result.disproofs().stream().map(Disproof::describe).collect(Collectors.joining("\n"))
                        + migrations.stream()
                                .map(it -> "\n-- migration\n" + it.script().sql() + "\n-- undo\n"
                                        + it.undo().map(Script::sql).orElse(""))
                                .collect(Collectors.joining("\n")));
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
