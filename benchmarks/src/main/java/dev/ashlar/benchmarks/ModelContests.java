package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it costs to compare large schemas and to plan what leads from one to the other, schemas at hand. */
record ModelContests(Path work, Jvm jvm, Optional<Peers> peers) {
    private static final List<Integer> SIZES = List.of(10_000, 5_000, 2_500);
    private static final int DRIZZLE = 3_000;
    private static final String ID = "plan-10000";

    List<Contest> all(String only) {
        return ID.startsWith(only) ? List.of(contest()) : List.of();
    }

    private Contest contest() {
        List<Contestant> contestants = new ArrayList<>();
        for (int tables : SIZES) {
            contestants.add(new Contestant(
                    Role.OURS,
                    "diff, plan, render, %d tables".formatted(tables),
                    work,
                    Map.of(),
                    jvm.command(PlanMain.class, Integer.toString(tables))));
        }
        peers.ifPresent(installed -> {
            Path module = new SyntheticModule(DRIZZLE, work.resolve("modules")).drizzle(installed.modules());
            Contestant drizzle = installed.generate("drizzle-kit generate, %d tables".formatted(DRIZZLE), module);
            Commands.run(drizzle.folder(), drizzle.environment(), drizzle.command());
            contestants.add(drizzle);
        });
        return new Contest(
                ID,
                "Compare two schemas of 10,000 tables, a tenth of them changed or new, and plan the way",
                Measure.CPU,
                contestants,
                SIZES);
    }
}
