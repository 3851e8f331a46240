package dev.ashlar.schema;

import java.util.Collection;
import java.util.List;

/** A declared schema that contradicts itself; the message lists every problem. */
public final class ContradictionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ContradictionException(Collection<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every contradiction, sorted. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(Collection<Problem> problems) {
        String head = problems.size() == 1
                ? "The declared schema contradicts itself:"
                : "The declared schema contradicts itself in %d places:".formatted(problems.size());
        StringBuilder text = new StringBuilder(head);
        for (Problem problem : problems) {
            text.append("\n\n").append(problem);
        }
        return text.toString();
    }
}
