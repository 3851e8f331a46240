package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command to measure: a whole process, started in its folder with these variables added to its environment.
 *
 * @param before what must be done before each run; not measured
 */
record Contestant(
        Role role, String name, Path folder, Map<String, String> environment, List<String> command, Runnable before) {
    Contestant {
        environment = Map.copyOf(environment);
        command = List.copyOf(command);
    }

    Contestant(Role role, String name, Path folder, Map<String, String> environment, List<String> command) {
        this(role, name, folder, environment, command, () -> {});
    }

    Contestant before(Runnable preparation) {
        return new Contestant(role, name, folder, environment, command, preparation);
    }
}
