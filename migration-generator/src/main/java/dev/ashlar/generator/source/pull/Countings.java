package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** How sequences count, in the words of the DSL. */
final class Countings {
    private Countings() {}

    /** What is not PostgreSQL's default, or null when nothing is. */
    static @Nullable Code code(SequenceOptions options) {
        if (options.equals(SequenceOptions.DEFAULTS)) {
            return null;
        }
        Code code = Code.call(Dsl.COUNTING, "counting");
        code = with(code, "startWith", options.start());
        code = with(code, "incrementBy", options.increment());
        code = with(code, "min", options.min());
        code = with(code, "max", options.max());
        code = with(code, "cache", options.cache());
        return options.cycle() ? code.then("cycle") : code;
    }

    private static Code with(Code code, String word, @Nullable Long number) {
        if (number == null) {
            return code;
        }
        boolean isInt = number == number.intValue();
        return code.then(word, Code.of(isInt ? number.toString() : number + "L"));
    }
}
