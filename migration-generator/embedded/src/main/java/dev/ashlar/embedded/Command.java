package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program run to its end, with what it printed. */
record Command(List<String> line, int exitCode, String output) {

    static Command run(List<String> prefix, List<String> line) throws IOException {
        List<String> whole = joined(prefix, line);
        ProcessBuilder builder = builder(whole);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Command(whole, process.waitFor(), output);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw EmbeddedServerException.interrupted(line.get(0));
        }
    }

    /** A process in a folder that every account may enter, told to speak English, and deaf to libpq's own settings. */
    static ProcessBuilder builder(List<String> line) {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.directory(new java.io.File("/"));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    static List<String> joined(List<String> prefix, List<String> line) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(line);
        return List.copyOf(whole);
    }

    boolean succeeded() {
        return exitCode == 0;
    }
}
