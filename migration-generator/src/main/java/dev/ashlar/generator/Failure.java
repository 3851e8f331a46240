package dev.ashlar.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a command cannot go on: the exit code, and every problem that stands in its way. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final transient List<Problem> problems;

    Failure(Exit exit, List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.exit = exit;
        this.problems = List.copyOf(problems);
    }

    Failure(Exit exit, String place, String cause, String remedy) {
        this(exit, List.of(new Problem(place, cause, remedy)));
    }

    static Failure usage(String place, String cause, String remedy) {
        return new Failure(Exit.USAGE, place, cause, remedy);
    }

    Exit exit() {
        return exit;
    }

    List<Problem> problems() {
        return problems;
    }
}
