package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What generating costs when nothing is pending: the run that everybody repeats. Compiling is left out. */
record GeneratorContests(Path root, Path work, Jvm jvm, Optional<Peers> peers) {
    private static final List<Integer> SIZES = List.of(10, 100, 1000);

    List<Contest> all(String only) {
        List<Contest> contests = new ArrayList<>();
        if ("generate-sample".startsWith(only)) {
            contests.add(sample());
        }
        for (int tables : SIZES) {
            if (id(tables).startsWith(only)) {
                contests.add(synthetic(tables));
            }
        }
        return contests;
    }

    private Contest sample() {
        Contestant ours = ashlar(Path.of("app-sample/schema"));
        // A pending change would be written by the first run, and the figure would be another one.
        List<String> check = new ArrayList<>(ours.command());
        check.add("--check");
        Commands.run(root, Map.of(), check);
        return contest("generate-sample", "Generate on the sample, nothing pending", ours, Peers::folder);
    }

    private Contest synthetic(int tables) {
        SyntheticModule module = new SyntheticModule(tables, work.resolve("modules"));
        Contestant ours = ashlar(module.ashlar(jvm.javac(), jvm.classPath()));
        Commands.run(root, Map.of(), ours.command());
        return contest(
                id(tables),
                "Generate on %d tables, nothing pending".formatted(tables),
                ours,
                installed -> module.drizzle(installed.modules()));
    }

    /** @param folder where the same tables stand in drizzle's language */
    private Contest contest(String id, String title, Contestant ours, Function<Peers, Path> folder) {
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(ours);
        contestants.add(
                new Contestant(Role.FLOOR, "JVM that does nothing", work, Map.of(), jvm.command(EmptyMain.class)));
        peers.ifPresent(installed -> {
            Contestant drizzle = installed.generate("drizzle-kit generate", folder.apply(installed));
            // Generated once, nothing is pending there either.
            Commands.run(drizzle.folder(), drizzle.environment(), drizzle.command());
            contestants.add(drizzle);
        });
        return new Contest(id, title, contestants);
    }

    private Contestant ashlar(Path module) {
        String ashlar = root.resolve("migration-generator/bin/ashlar").toString();
        return new Contestant(
                Role.OURS,
                "ashlar generate",
                root,
                Map.of(),
                List.of(ashlar, "generate", "--schema", module.toString()));
    }

    private static String id(int tables) {
        return "generate-" + tables;
    }
}
