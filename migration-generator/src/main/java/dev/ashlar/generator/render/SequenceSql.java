package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.SequenceStep;
import dev.ashlar.generator.plan.ValueStep;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequences, those of identity columns included. */
final class SequenceSql {
    private static final TypeName BIGINT = TypeName.builtIn("bigint");

    private SequenceSql() {}

    static String create(SequenceDef sequence) {
        List<String> words = new ArrayList<>();
        words.add((sequence.unlogged() ? "create unlogged sequence " : "create sequence ")
                + sequence.id().sql());
        if (!sequence.type().equals(BIGINT)) {
            words.add("as " + sequence.type().sql());
        }
        words.addAll(given(sequence.options()));
        return String.join(" ", words);
    }

    static String alter(SequenceStep.AlterSequence step) {
        String head = "alter sequence " + step.object().sql();
        List<String> words = new ArrayList<>();
        if (!step.from().type().equals(step.to().type())) {
            words.add("as " + step.to().type().sql());
        }
        words.addAll(changed(step.from().options(), step.to().options()));
        if (step.restart()) {
            words.add("restart");
        }
        List<String> statements = new ArrayList<>();
        if (!words.isEmpty()) {
            statements.add(head + " " + String.join(" ", words));
        }
        if (step.from().unlogged() != step.to().unlogged()) {
            statements.add(head + (step.to().unlogged() ? " set unlogged" : " set logged"));
        }
        return String.join(";\n", statements);
    }

    /** A border that is PostgreSQL's own is not written down. */
    static String moveIntoRange(SequenceStep.MoveIntoRange step) {
        String value = "last_value";
        List<String> conditions = new ArrayList<>();
        conditions.add("is_called");
        if (step.lowest() != Long.MIN_VALUE) {
            value = "greatest(%s, %d)".formatted(value, step.lowest());
            conditions.add("last_value >= " + step.lowest());
        }
        if (step.highest() != Long.MAX_VALUE) {
            value = "least(%s, %d)".formatted(value, step.highest());
            conditions.add("last_value <= " + step.highest());
        }
        return "select setval(%s, %s, %s) from %s"
                .formatted(
                        Sql.literal(step.object().sql()),
                        value,
                        String.join(" and ", conditions),
                        step.object().sql());
    }

    /** Where rows have gone beyond the start, the last number given is the one farthest out. */
    static String continueIdentity(ValueStep.ContinueIdentity step) {
        boolean down = step.options().increment() != null && step.options().increment() < 0;
        String column = step.object().sql();
        String table = step.object().owner().sql();
        String last = (down ? "min(%s)" : "max(%s)").formatted(column);
        return "select setval(pg_get_serial_sequence(%s, %s), %s) from %s having %s %s %d"
                .formatted(
                        Sql.literal(table),
                        Sql.literal(step.object().part()),
                        last,
                        table,
                        last,
                        down ? "<=" : ">=",
                        start(step.options()));
    }

    /** The options that are not left to PostgreSQL. */
    static List<String> given(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        add(words, "increment by ", options.increment());
        add(words, "minvalue ", options.min());
        add(words, "maxvalue ", options.max());
        add(words, "start with ", options.start());
        add(words, "cache ", options.cache());
        if (options.cycle()) {
            words.add("cycle");
        }
        return words;
    }

    /** The options that differ; one that is left to PostgreSQL from now on is set to what it would be. */
    static List<String> changed(SequenceOptions from, SequenceOptions to) {
        List<String> words = new ArrayList<>();
        if (!Objects.equals(from.increment(), to.increment())) {
            words.add("increment by " + Objects.requireNonNullElse(to.increment(), 1L));
        }
        if (!Objects.equals(from.min(), to.min())) {
            words.add(to.min() == null ? "no minvalue" : "minvalue " + to.min());
        }
        if (!Objects.equals(from.max(), to.max())) {
            words.add(to.max() == null ? "no maxvalue" : "maxvalue " + to.max());
        }
        if (start(from) != start(to)) {
            words.add("start with " + start(to));
        }
        if (!Objects.equals(from.cache(), to.cache())) {
            words.add("cache " + Objects.requireNonNullElse(to.cache(), 1L));
        }
        if (from.cycle() != to.cycle()) {
            words.add(to.cycle() ? "cycle" : "no cycle");
        }
        return words;
    }

    /** Where the sequence starts when nobody says so: at the end that it counts away from. */
    private static long start(SequenceOptions options) {
        if (options.start() != null) {
            return options.start();
        }
        return options.increment() != null && options.increment() < 0
                ? Objects.requireNonNullElse(options.max(), -1L)
                : Objects.requireNonNullElse(options.min(), 1L);
    }

    private static void add(List<String> words, String option, @Nullable Long value) {
        if (value != null) {
            words.add(option + value);
        }
    }
}
