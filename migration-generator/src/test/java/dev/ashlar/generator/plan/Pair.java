package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.diff.Question;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/**
 * Two schemas, one made from the other by random changes.
 *
 * @param server the major version of the server that both are for
 */
record Pair(long seed, int server, SchemaDef from, SchemaDef to, List<Decision> renames) {
    /** The pair that the seed gives. */
    static Pair draw(long seed, int server) {
        Draft draft = new Draft(new Draw(seed), server);
        new RandomObjects(draft).addSchema();
        SchemaDef from = draft.schema();
        Mutations mutations = new Mutations(draft);
        for (int i = draft.draw.between(1, 7); i > 0; i--) {
            mutations.mutate();
        }
        RandomStatements statements = new RandomStatements(seed);
        RandomTopics topics = new RandomTopics(seed, server);
        return new Pair(
                seed,
                server,
                topics.in(statements.in(from)),
                topics.in(statements.in(draft.schema())),
                List.copyOf(draft.decisions));
    }

    /** The difference with every question answered, and the decisions that did it. */
    Decided decide() {
        List<Decision> decisions = new ArrayList<>(renames);
        for (int round = 0; round < 5; round++) {
            Difference difference = Differ.between(from, to, decisions);
            if (difference.questions().isEmpty()
                    || difference.questions().stream().anyMatch(Question.Unplanned.class::isInstance)) {
                return new Decided(difference, decisions);
            }
            difference.questions().forEach(question -> answer(question, decisions));
        }
        throw new IllegalStateException("Questions without an end: "
                + Differ.between(from, to, decisions).questions());
    }

    record Decided(Difference difference, List<Decision> decisions) {}

    private void answer(Question question, List<Decision> decisions) {
        switch (question) {
            case Question.Lookalike it -> decisions.add(new Decision.Keep(it.from(), it.to()));
            case Question.Loss it -> decisions.add(new Decision.Drop(it.object()));
            case Question.Narrowing it ->
                decisions.add(new Decision.Drop(it.to().id()));
            case Question.MissingCast it ->
                decisions.add(new Decision.Using(
                        it.column().id(),
                        new Expression(
                                "{0}::text::" + it.column().type().sql(),
                                List.of(it.column().id()))));
            case Question.MissingValue it ->
                decisions.add(new Decision.Backfill(it.column().id(), value(it.column())));
            case Question.Unplanned it -> throw new IllegalStateException("Not answered: " + it);
        }
    }

    private Expression value(ColumnDef column) {
        if (!column.type().isUserDefined()) {
            return Expression.of(Sample.of(column).value());
        }
        if (column.type().dimensions() > 0) {
            return Expression.of("'{}'");
        }
        ObjectDef def =
                to.get(ObjectId.enumType(column.type().schema(), column.type().name()));
        // Tables are empty here: where no value is at hand, none is needed.
        return Expression.of(def instanceof EnumDef it ? "'" + it.labels().getFirst() + "'" : "null");
    }
}
