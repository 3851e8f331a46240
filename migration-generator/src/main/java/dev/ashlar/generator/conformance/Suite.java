package dev.ashlar.generator.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A kind of conformance test, and where it looks for its cases. */
public enum Suite {
    /** Pairs of schemas. */
    CORPUS("pairs"),
    /** Histories of projects. */
    EVOLUTIONS("evolutions"),
    /** Schemas, each by itself. */
    ROUNDTRIP("real");

    private final String folder;

    Suite(String folder) {
        this.folder = folder;
    }

    /** As it is typed, and as the folder of its reports is called. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many cases there are below a folder. */
    public int size(Path corpus) {
        return works(corpus).stream().mapToInt(Work::size).sum();
    }

    /** A corpus may hold the cases of all suites, each in a folder of its own, or be such a folder itself. */
    Path root(Path corpus) {
        Path own = corpus.resolve(folder);
        return Files.isDirectory(own) ? own : corpus;
    }

    List<? extends Work> works(Path corpus) {
        return switch (this) {
            case CORPUS -> Pair.below(root(corpus));
            case EVOLUTIONS -> History.below(root(corpus));
            case ROUNDTRIP -> WholeSchema.in(root(corpus));
        };
    }

    /** Makes the roles that all cases of the set expect; empty when it expects none. */
    PsqlScript roles(Path corpus) throws BrokenCaseException {
        Path file = root(corpus).resolve("roles.sql");
        return Files.exists(file) ? SqlFile.script(file) : new PsqlScript("roles.sql", List.of());
    }
}
