package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start a main class of this module with the flags of our launchers, so that only the work differs. */
record Jvm(Path java, String classPath, Path archives) {

    Path javac() {
        return java.resolveSibling("javac");
    }

    List<String> command(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + archives.resolve(main.getSimpleName() + ".jsa"),
                "-XX:+AutoCreateSharedArchive",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Xlog:aot=off",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
