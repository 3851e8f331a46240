package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param root the project's folder
 * @param work a folder for everything that is made on the way
 * @param peers where npm has installed the other tools
 * @param gnuTime GNU time, or empty
 * @param runs how often each contestant runs
 * @param only the contests to hold, by the beginning of their names; empty for all
 * @param publish the page whose figures are replaced
 */
record Options(
        Path root, Path work, Optional<Path> peers, String gnuTime, int runs, String only, Optional<Path> publish) {
    private static final Set<String> NAMES =
            Set.of("--root", "--work", "--peers", "--gnu-time", "--runs", "--only", "--publish");

    /** @throws IllegalArgumentException naming what is unknown or missing */
    static Options parse(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!NAMES.contains(name) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name + " is unknown or has no value; there are " + NAMES);
            }
            given.put(name, arguments.get(i + 1));
        }
        return new Options(
                Path.of(given.getOrDefault("--root", ".")).toAbsolutePath().normalize(),
                Path.of(given.getOrDefault("--work", "target/benchmarks"))
                        .toAbsolutePath()
                        .normalize(),
                Optional.ofNullable(given.get("--peers")).map(Path::of).map(Path::toAbsolutePath),
                given.getOrDefault("--gnu-time", ""),
                Integer.parseInt(given.getOrDefault("--runs", "9")),
                given.getOrDefault("--only", ""),
                Optional.ofNullable(given.get("--publish")).map(Path::of));
    }
}
