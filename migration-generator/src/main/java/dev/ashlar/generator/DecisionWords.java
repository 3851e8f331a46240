package dev.ashlar.generator;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Identifier;

/** Decisions in words, as headers and reports have them. */
final class DecisionWords {
    private DecisionWords() {}

    /** Such as {@code rename column members.nickname to display_name}. */
    static String of(Decision decision) {
        return switch (decision) {
            case Decision.Rename it -> "rename %s to %s".formatted(it.from(), to(it));
            case Decision.Keep it -> "%s is not %s".formatted(it.to(), it.from());
            case Decision.Drop it -> "drop " + it.object();
            case Decision.Using it -> "convert %s using %s".formatted(it.column(), it.conversion());
            case Decision.MapValue it -> "replace %s by %s".formatted(it.value(), it.replacement());
            case Decision.Backfill it -> "fill %s with %s".formatted(it.column(), it.value());
        };
    }

    private static String to(Decision.Rename rename) {
        boolean moved = !rename.from().schema().equals(rename.to().schema());
        return moved ? rename.to().path() : Identifier.quote(rename.to().simpleName());
    }

    /** What stands in the source for it. */
    static String inSource(Decision decision) {
        return switch (decision) {
            case Decision.Rename ignored -> "renamedFrom(…)";
            case Decision.Keep ignored -> "keep";
            case Decision.Drop ignored -> "drop";
            case Decision.Using ignored -> "using(…)";
            case Decision.MapValue ignored -> "replaced(…)";
            case Decision.Backfill ignored -> "backfill(…)";
        };
    }
}
