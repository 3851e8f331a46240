package dev.ashlar.migrate.files;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when migration files cannot be read as what they claim to be; its message has one line per problem. */
public final class BrokenFilesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    public BrokenFilesException(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    BrokenFilesException(FileProblem.Kind kind, String place, String cause, String remedy) {
        this(List.of(new FileProblem(kind, place, cause, remedy)));
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
