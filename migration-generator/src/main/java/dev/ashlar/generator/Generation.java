package dev.ashlar.generator;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.plan.Summary;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/**
 * One generation, from the declaration to the written migration; reads like the flow.
 *
 * <p>The way up to "nothing to do" loads no planner, no JDBC and no server: it is what every build and every CI run asks.
 */
final class Generation {
    private final GenerateRequest request;
    private final History history;
    private final Declaration declaration;
    private final List<Decision> decisions;
    private final Difference difference;

    private Generation(GenerateRequest request, History history, Declaration declaration) {
        this.request = request;
        this.history = history;
        this.declaration = declaration;
        List<Decision> typed = DecisionFlags.parse(request.given(), history.snapshot(), declaration.schema());
        this.decisions = new ArrayList<>(declaration.decisions());
        decisions.addAll(typed);
        this.difference = Differ.between(history.snapshot(), declaration.schema(), decisions);
        requireUsed(typed);
    }

    /** Writes the migration that leads from a history's snapshot to the declaration. */
    static Report generate(GenerateRequest request, History history, Declaration declaration) {
        return new Generation(request, history, declaration).generate();
    }

    /** Says what is pending, and writes nothing; done when nothing is. */
    static Report outlook(GenerateRequest request, History history, Declaration declaration) {
        return new Generation(request, history, declaration).check();
    }

    /** A decision that was typed for nothing is misspelt, or answers a question of another day. */
    private void requireUsed(List<Decision> typed) {
        for (Decision decision : typed) {
            if (!difference.used().contains(decision)) {
                throw Failure.usage(
                        DecisionWords.of(decision),
                        "nothing differs that this decision is about",
                        "Leave it out of the command line.");
            }
        }
    }

    private Report check() {
        if (isNothingPending()) {
            return nothing();
        }
        List<String> changes = Summary.of(difference.changes());
        Report report = Report.of(
                Exit.PENDING,
                changes.isEmpty()
                        ? "ashlar.sum does not follow " + Settings.FILE + "; run: "
                                + request.lines().line()
                        : "pending, to be written by: " + request.lines().line());
        for (String change : changes) {
            report = report.and("  " + change);
        }
        return report.with("changes", changes);
    }

    private boolean isNothingPending() {
        return difference.changes().isEmpty() && history.followsSettings() && history.folder() == history.onDisk();
    }

    private Report nothing() {
        Report report = Report.of(Exit.DONE, "nothing to do: the declared schema is that of the snapshot");
        for (Decision decision : difference.unused()) {
            report = report.and(spent(decision));
        }
        return report.with("changes", List.of())
                .with(
                        "spent",
                        difference.unused().stream().map(DecisionWords::of).toList());
    }

    private static String spent(Decision decision) {
        return "%s has done its work and may go: %s"
                .formatted(DecisionWords.inSource(decision), DecisionWords.of(decision));
    }

    private Report generate() {
        if (isNothingPending()) {
            return nothing();
        }
        if (difference.changes().isEmpty()) {
            return Report.of(FolderUpdate.write(history, history.folder(), history.snapshot()));
        }
        Asking.requireNone(difference.questions(), request.lines());
        SchemaDef from = history.snapshot();
        SchemaDef to = Positions.settle(from, declaration.schema(), difference.changes());
        Difference settled = Differ.between(from, to, decisions);
        List<Change> changes = Normalised.without(settled.changes(), to, request.module());
        if (changes.isEmpty()) {
            return Report.of(FolderUpdate.write(history, history.folder(), to))
                    .and("no migration is needed: PostgreSQL reads the new text as the old one");
        }
        Draft draft = Draft.of(request, history, to, changes, settled.used());
        List<String> proven = draft.rehearse();
        Report report = draft.write(proven);
        for (Decision decision : settled.unused()) {
            report = report.and(spent(decision));
        }
        return report;
    }
}
