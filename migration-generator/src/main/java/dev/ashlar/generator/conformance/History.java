package dev.ashlar.generator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project's migrations in order; the states before and after each are a case. A list, {@code steps.tsv}, may say of each
 * file whether it commits at once (in its column {@code mode}: {@code single}) or statement by statement ({@code psql}),
 * which is how files run without one.
 */
record History(String project, List<Step> steps) implements Work {
    private static final String STEPS = "steps.tsv";

    /** One migration. */
    record Step(String name, Path file, boolean oneTransaction) {}

    History {
        steps = List.copyOf(steps);
    }

    /** The histories of all folders, the given one among them, that hold a list of steps or numbered files. */
    static List<History> below(Path corpus) {
        try (Stream<Path> all = Files.walk(corpus)) {
            return all.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new History(name(corpus, folder), steps(folder)))
                    .filter(history -> !history.steps.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + corpus, e);
        }
    }

    @Override
    public boolean changesRoles() {
        return steps.stream().anyMatch(step -> Work.namesRoles(SqlFile.text(step.file)));
    }

    @Override
    public boolean isWanted(Judging judging) {
        return steps.stream().anyMatch(step -> judging.wants(project, step.name));
    }

    @Override
    public int size() {
        return steps.size();
    }

    @Override
    public void run(Cluster cluster, Judging judging) {
        try {
            State state = new State(cluster.create());
            for (Step step : steps) {
                state = judging.wants(project, step.name) ? judged(state, step, judging) : state.after(step);
            }
            state.database.close();
        } catch (BrokenCaseException e) {
            judging.judge(project, "all", () -> {
                throw e;
            });
        }
    }

    /** A database that is nobody's but the history's, and what the oracle said of it, if it was asked. */
    private record State(CaseDatabase database, Optional<DumpedSchema> dumped) {
        State(CaseDatabase database) {
            this(database, Optional.empty());
        }

        DumpedSchema dump() throws BrokenCaseException {
            return dumped.isPresent() ? dumped.get() : database.dump();
        }

        /** A step that the server refuses leaves nothing behind, as if it were not there. */
        State after(Step step) throws BrokenCaseException {
            CaseDatabase before = database.copy();
            boolean refused = refused(database, step).isPresent();
            (refused ? database : before).close();
            return new State(refused ? before : database);
        }
    }

    private State judged(State state, Step step, Judging judging) throws BrokenCaseException {
        DumpedSchema beforeDump = state.dump();
        CaseDatabase before = state.database.copy();
        Optional<String> refused = refused(state.database, step);
        if (refused.isPresent()) {
            judging.judge(project, step.name, () -> Verdict.unloadable(refused.get()));
            state.database.close();
            return new State(before, Optional.of(beforeDump));
        }
        DumpedSchema afterDump = state.database.dump();
        judging.judge(project, step.name, () -> {
            try (CaseDatabase wanted = state.database.copy()) {
                return new Trial(judging.engine(), before, wanted, beforeDump, afterDump).bothWays();
            }
        });
        before.close();
        return new State(state.database, Optional.of(afterDump));
    }

    private static Optional<String> refused(CaseDatabase database, Step step) {
        try {
            database.load(SqlFile.script(step.file), step.oneTransaction);
            return Optional.empty();
        } catch (BrokenCaseException e) {
            return Optional.of(e.words());
        }
    }

    private static List<Step> steps(Path folder) {
        Path list = folder.resolve(STEPS);
        return Files.exists(list) ? listed(folder, SqlFile.text(list).lines().toList()) : numbered(folder);
    }

    private static List<Step> listed(Path folder, List<String> lines) {
        List<String> header = List.of(lines.get(0).split("\t", -1));
        int step = header.indexOf("step");
        int mode = header.indexOf("mode");
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String name = cells[Math.max(step, 0)];
            boolean single = mode >= 0 && cells[mode].equals("single");
            steps.add(new Step(name, folder.resolve(name + ".sql"), single));
        }
        return steps;
    }

    private static List<Step> numbered(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9].*\\.sql"))
                    .sorted()
                    .map(name -> new Step(name.replaceFirst("\\.sql$", ""), folder.resolve(name), false))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + folder, e);
        }
    }

    private static String name(Path corpus, Path folder) {
        Path path = corpus.relativize(folder);
        return path.toString().isEmpty()
                ? String.valueOf(corpus.getFileName())
                : path.toString().replace('\\', '/');
    }
}
