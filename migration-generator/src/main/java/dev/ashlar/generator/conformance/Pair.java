package dev.ashlar.generator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two schemas, {@code old.sql} and {@code new.sql} in one folder, and {@code roles.sql} beside them where they expect roles
 * that the whole set does not.
 */
record Pair(String repo, String name, Path folder) implements Work {
    private static final String OLD = "old.sql";
    private static final String NEW = "new.sql";
    private static final String ROLES_FILE = "roles.sql";

    /** All pairs below a folder, by path. */
    static List<Pair> below(Path corpus) {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(path -> path.endsWith(OLD) && Files.exists(path.resolveSibling(NEW)))
                    .map(path -> corpus.relativize(path).getParent())
                    .sorted()
                    .map(path -> new Pair(repo(corpus, path), last(corpus, path), corpus.resolve(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + corpus, e);
        }
    }

    @Override
    public boolean changesRoles() {
        return Work.namesRoles(SqlFile.text(folder.resolve(OLD))) || Work.namesRoles(SqlFile.text(folder.resolve(NEW)));
    }

    @Override
    public boolean isWanted(Judging judging) {
        return judging.wants(repo, name);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public void run(Cluster cluster, Judging judging) {
        judging.judge(repo, name, () -> judge(cluster, judging.engine()));
    }

    private Verdict judge(Cluster cluster, Engine engine) throws BrokenCaseException {
        try (CaseDatabase old = cluster.create();
                CaseDatabase wanted = cluster.create()) {
            Optional<String> refused = refused(old, OLD).or(() -> refused(wanted, NEW));
            return refused.isPresent()
                    ? Verdict.unloadable(refused.get())
                    : new Trial(engine, old, wanted, old.dump(), wanted.dump()).bothWays();
        }
    }

    /** Loads one side by itself; what the server says when it does not take it. */
    private Optional<String> refused(CaseDatabase database, String file) {
        try {
            if (Files.exists(folder.resolve(ROLES_FILE))) {
                database.load(SqlFile.script(folder.resolve(ROLES_FILE)), false);
            }
            database.load(SqlFile.script(folder.resolve(file)), false);
            return Optional.empty();
        } catch (BrokenCaseException e) {
            return Optional.of(e.words());
        }
    }

    /** A folder that is itself the case has no other name to give. */
    private static String last(Path corpus, Path path) {
        return String.valueOf((path.toString().isEmpty() ? corpus : path).getFileName());
    }

    private static String repo(Path corpus, Path path) {
        Path parent = path.getParent();
        return parent == null
                ? String.valueOf(corpus.getFileName())
                : parent.toString().replace('\\', '/');
    }
}
