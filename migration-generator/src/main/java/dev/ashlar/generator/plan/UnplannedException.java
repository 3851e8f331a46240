package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Question;
import java.util.List;
import java.util.stream.Collectors;

/** Changes that Ashlar has no plan for, each refused by its name; nothing was planned. */
public final class UnplannedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Question.Unplanned> refused;

    public UnplannedException(List<Question.Unplanned> refused) {
        super(refused.stream()
                .map(it -> "%s: %s".formatted(it.object(), it.change()))
                .collect(Collectors.joining("; ")));
        this.refused = List.copyOf(refused);
    }

    /** The changes, in the order in which they were met. */
    public List<Question.Unplanned> refused() {
        return refused;
    }
}
