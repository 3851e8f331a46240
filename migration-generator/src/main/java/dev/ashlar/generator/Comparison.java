package dev.ashlar.generator;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.generator.plan.Plan;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.Summary;
import dev.ashlar.generator.render.Script;
import dev.ashlar.generator.state.reader.ReadSchema;
import dev.ashlar.generator.state.reader.Unmodelled;
import dev.ashlar.schema.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code ashlar diff} and {@code ashlar drift}: the plan from any state to any other, which nobody has agreed to yet. */
final class Comparison {
    private final Sides.Pair pair;
    private final Difference difference;
    private final Plan plan;
    private final List<String> summary;

    private Comparison(Sides.Pair pair, Difference difference, Plan plan) {
        this.pair = pair;
        this.difference = difference;
        this.plan = plan;
        this.summary = Summary.of(difference.changes());
    }

    /**
     * Compares two schemas. Renames that were decided are renames; everything else that is not on both sides is created or
     * dropped.
     */
    static Comparison of(Sides.Pair pair, List<Decision> decisions) {
        Difference difference = Differ.between(pair.from().schema(), pair.to().schema(), decisions);
        Plan plan = Planner.plan(pair.from().schema(), pair.to().schema(), difference.changes());
        return new Comparison(pair, difference, plan);
    }

    /** Fails when something on either side could not be compared. */
    Comparison requireAllModelled() {
        List<Problem> problems = unmodelled().stream()
                .map(text -> new Problem(text, "it was not compared", "Leave --strict out, or compare it by hand."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Failure(Exit.NOT_ALLOWED, problems);
        }
        return this;
    }

    /** The plan as SQL, under what it would lose and what was left out. */
    Report report() {
        List<String> open =
                difference.questions().stream().map(Comparison::words).toList();
        List<String> notCompared = unmodelled();
        List<String> sql = plan.batches().stream().map(Script::body).toList();
        List<String> lines = new ArrayList<>();
        notCompared.forEach(text -> lines.add("-- not compared: " + text));
        open.forEach(text -> lines.add("-- " + text));
        if (!lines.isEmpty() && !sql.isEmpty()) {
            lines.add("");
        }
        for (int i = 0; i < sql.size(); i++) {
            lines.add((i == 0 ? "" : "-- in a transaction of its own\n")
                    + sql.get(i).stripTrailing());
        }
        if (sql.isEmpty()) {
            lines.add("-- no difference");
        }
        return new Report(sql.isEmpty() ? Exit.DONE : Exit.PENDING, lines, Map.of())
                .with("changes", summary)
                .with("open", open)
                .with("notCompared", notCompared)
                .with("sql", sql);
    }

    /** The differences in words, for those who only want to know whether there are any. */
    Report drift() {
        Report report = report();
        List<String> lines = new ArrayList<>();
        summary.forEach(change -> lines.add("  " + change));
        if (lines.isEmpty()) {
            lines.add("no drift: the database is what the migrations lead to");
        } else {
            lines.addFirst("the database is not what the migrations lead to; in it, seen from there:");
        }
        unmodelled().forEach(text -> lines.add("not compared: " + text));
        return new Report(report.exit(), lines, report.facts());
    }

    /** What nobody was asked, and what the plan therefore does. */
    private static String words(Question question) {
        return switch (question) {
            case Question.Loss it -> "loses %s with all it holds".formatted(it.object());
            case Question.Narrowing it ->
                "may cut values of %s to fit %s"
                        .formatted(it.object(), it.to().type().sql());
            case Question.Lookalike it ->
                "drops %s and creates %s: if it was renamed, say so with RENAME".formatted(it.from(), it.to());
            case Question.MissingCast it -> "converts %s through its text".formatted(it.object());
            case Question.MissingValue it -> "gives no value to rows that exist in %s".formatted(it.object());
            case Question.Unplanned it -> "leaves out %s of %s".formatted(it.change(), it.object());
        };
    }

    private List<String> unmodelled() {
        TreeSet<String> texts = new TreeSet<>();
        for (ReadSchema side : List.of(pair.from(), pair.to())) {
            side.unmodelled().stream().map(Unmodelled::toString).forEach(texts::add);
        }
        return List.copyOf(texts);
    }
}
