package dev.ashlar.benchmarks;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.plan.Plan;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.Step;
import dev.ashlar.generator.render.Renderer;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/** Makes two schemas of a number of tables, and renders the plan that leads from one to the other. */
final class PlanMain {
    private PlanMain() {}

    public static void main(String[] arguments) {
        int tables = Integer.parseInt(arguments[0]);
        SchemaDef from = SyntheticSchema.of(tables);
        SchemaDef to = SyntheticSchema.later(tables);
        Difference difference = Differ.between(from, to, List.of());
        Plan plan = Planner.plan(from, to, difference.changes());
        long characters = 0;
        for (Step step : plan.steps()) {
            characters += Renderer.sql(step).length();
        }
        System.out.println(plan.steps().size() + " steps, " + characters + " characters");
    }
}
