package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What generating costs when nothing is pending: the run that everybody repeats. Compiling is left out. */
record GeneratorContests(Path root, Path work, Jvm jvm, Optional<Peers> peers) {

    List<Contest> all() {
        List<Contestant> contestants = new ArrayList<>();
        String ashlar = root.resolve("migration-generator/bin/ashlar").toString();
        contestants.add(new Contestant(
                Role.OURS,
                "ashlar generate",
                root,
                Map.of(),
                List.of(ashlar, "generate", "--schema", "app-sample/schema")));
        contestants.add(
                new Contestant(Role.FLOOR, "JVM that does nothing", work, Map.of(), jvm.command(EmptyMain.class)));
        peers.ifPresent(installed -> contestants.add(drizzleKit(installed)));
        return List.of(new Contest("generate-sample", "Generate on the sample, nothing pending", contestants));
    }

    /** The same tables in drizzle's language, once generated, so that nothing is pending there either. */
    private static Contestant drizzleKit(Peers peers) {
        Contestant contestant = new Contestant(
                Role.PEER,
                "drizzle-kit generate",
                peers.folder(),
                Map.of(),
                List.of(peers.program("drizzle-kit"), "generate"));
        Commands.run(contestant.folder(), contestant.environment(), contestant.command());
        return contestant;
    }
}
