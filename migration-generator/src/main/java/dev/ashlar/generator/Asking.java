package dev.ashlar.generator;

import dev.ashlar.generator.Problem.Remedy;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns what must be decided into problems, each with the exact lines of which one settles it. */
final class Asking {
    private final CommandLines lines;

    private Asking(CommandLines lines) {
        this.lines = lines;
    }

    /** Fails when there are questions: with a decision needed first, then with a loss, then with what cannot be done. */
    static void requireNone(List<Question> questions, CommandLines lines) {
        if (questions.isEmpty()) {
            return;
        }
        Asking asking = new Asking(lines);
        Set<ObjectId> alike = new HashSet<>();
        for (Question question : questions) {
            if (question instanceof Question.Lookalike it) {
                alike.add(it.from());
                alike.add(it.to());
            }
        }
        Exit exit = Exit.USAGE;
        List<Problem> problems = new ArrayList<>();
        for (Question question : questions) {
            // Renamed, the one is not lost and the other needs no value: that is asked when they are kept apart.
            if (question instanceof Question.Lookalike || !alike.contains(question.object())) {
                exit = graver(exit, exit(question));
                problems.add(asking.problem(question));
            }
        }
        throw new Failure(exit, problems);
    }

    /** While a decision is open, nobody can know what is lost. */
    private static Exit graver(Exit one, Exit other) {
        List<Exit> order = List.of(Exit.USAGE, Exit.NOT_ALLOWED, Exit.DECISION_NEEDED);
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }

    private static Exit exit(Question question) {
        return switch (question) {
            case Question.Lookalike ignored -> Exit.DECISION_NEEDED;
            case Question.MissingCast ignored -> Exit.DECISION_NEEDED;
            case Question.MissingValue ignored -> Exit.DECISION_NEEDED;
            case Question.Loss ignored -> Exit.NOT_ALLOWED;
            case Question.Narrowing ignored -> Exit.NOT_ALLOWED;
            case Question.Unplanned ignored -> Exit.USAGE;
        };
    }

    private Problem problem(Question question) {
        return switch (question) {
            case Question.Lookalike it -> lookalike(it);
            case Question.Loss it ->
                problem(it.object(), "it is no longer declared, and what it holds would be lost", loss(it.object()));
            case Question.Narrowing it ->
                problem(
                        it.object(),
                        "values of %s may not fit into %s"
                                .formatted(
                                        it.from().type().sql(), it.to().type().sql()),
                        List.of(
                                using(it.to()),
                                command("agrees to the loss", "DROP=" + CommandLines.named(it.object()))));
            case Question.MissingCast it ->
                problem(
                        it.object(),
                        "PostgreSQL knows no cast from %s to %s"
                                .formatted(it.from().sql(), it.column().type().sql()),
                        List.of(using(it.column())));
            case Question.MissingValue it ->
                problem(
                        it.object(),
                        "it is new and not null, and rows that exist have no value for it",
                        values(it.column()));
            case Question.Unplanned it -> unplanned(it);
        };
    }

    /** Fails for changes that were found to have no plan only when they were planned. */
    static Failure unplanned(List<Question.Unplanned> refused) {
        return new Failure(Exit.USAGE, refused.stream().map(Asking::unplanned).toList());
    }

    private static Problem unplanned(Question.Unplanned it) {
        return problem(
                it.object(),
                it.change() + " is a change that this release cannot plan yet",
                List.of(new Remedy(
                        "", "Declare it as it was, or write the migration by hand: make db-new NAME=<name>")));
    }

    private static Problem problem(ObjectId object, String cause, List<Remedy> remedies) {
        return new Problem(object.toString(), cause, remedies);
    }

    private Problem lookalike(Question.Lookalike it) {
        ObjectId from = it.from();
        ObjectId to = it.to();
        String pair = CommandLines.pair(from, to);
        return problem(
                from,
                "it went and %s came: %s, so it may have been renamed".formatted(to, it.likeness()),
                List.of(
                        source("renames it", to, renamed(from, to)),
                        command("renames it", "RENAME=" + pair),
                        command(
                                "drops the one and creates the other",
                                "KEEP=" + pair,
                                "DROP=" + CommandLines.named(from))));
    }

    private static String renamed(ObjectId from, ObjectId to) {
        String old = from.schema().equals(to.schema()) || from.kind() == ObjectKind.SCHEMA
                ? javaText(from.simpleName())
                : javaText(from.schema()) + ", " + javaText(from.simpleName());
        return switch (to.kind()) {
            case VALUE -> ".renamedFrom(<constant of %s>, %s)".formatted(Identifier.quote(to.part()), old);
            case TABLE, VIEW -> "renamedFrom(%s);".formatted(old);
            default -> ".renamedFrom(%s)".formatted(old);
        };
    }

    private static String javaText(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<Remedy> loss(ObjectId object) {
        List<Remedy> remedies = new ArrayList<>();
        if (object.kind() == ObjectKind.VALUE) {
            remedies.add(source(
                    "gives its rows another value",
                    object.owner(),
                    ".replaced(%s, <a constant>)".formatted(javaText(object.part()))));
        }
        remedies.add(command("agrees to the loss", "DROP=" + CommandLines.named(object)));
        return remedies;
    }

    private static Remedy using(ColumnDef column) {
        return source("converts the values", column.id(), ".using(sql(\"<expression over the column's old values>\"))");
    }

    private static List<Remedy> values(ColumnDef column) {
        return List.of(
                source("gives rows that exist a value", column.id(), ".backfill(<value>)"),
                source("gives every row a value that names none", column.id(), ".defaultsTo(<value>)"),
                source("lets rows be without one", column.id(), ".nullable()"));
    }

    private static Remedy source(String effect, ObjectId where, String line) {
        return new Remedy(effect + ", in the source at " + where, line);
    }

    private Remedy command(String effect, String... assignments) {
        return new Remedy(effect + ", on the command line", lines.with(assignments));
    }
}
