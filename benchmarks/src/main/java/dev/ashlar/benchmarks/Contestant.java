package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command to measure: a whole process, started in its folder with these variables added to its environment. */
record Contestant(Role role, String name, Path folder, Map<String, String> environment, List<String> command) {
    Contestant {
        environment = Map.copyOf(environment);
        command = List.copyOf(command);
    }
}
