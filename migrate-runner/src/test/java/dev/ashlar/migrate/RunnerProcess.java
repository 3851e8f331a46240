package dev.ashlar.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runner as a process of its own, as users start it. */
record RunnerProcess(Process process, Path output) {
    static RunnerProcess start(Path dir, List<String> flags, List<String> arguments, Map<String, String> environment) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        line.addAll(flags);
        line.add("dev.ashlar.migrate.Main");
        line.addAll(arguments);
        try {
            Path output = Files.createTempFile(dir, "runner", ".out");
            ProcessBuilder builder = new ProcessBuilder(line);
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.directory(dir.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
            return new RunnerProcess(builder.start(), output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static RunnerProcess migrate(Path dir, TestDatabase database, TestFolder folder) {
        return start(dir, List.of(), List.of(), environment(database, folder));
    }

    static Map<String, String> environment(TestDatabase database, TestFolder folder) {
        return Map.of(
                "DATABASE_URL", database.url(),
                "MIGRATIONS_DIR", folder.path().toString());
    }

    /** The exit code, after the process has ended by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the runner did not end: " + said());
        }
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
