package dev.ashlar.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in a folder, only ever to read. */
record Git(Path folder) {
    /** Whether the command ends in 0; false as well where there is no git or no repository. */
    boolean succeeds(String... arguments) {
        return run(arguments).exit == 0;
    }

    /** What the command prints, line by line; nothing when it fails. */
    List<String> lines(String... arguments) {
        Outcome outcome = run(arguments);
        return outcome.exit == 0 ? outcome.output.lines().toList() : List.of();
    }

    /** What the command prints, to the byte; empty when it fails. */
    String text(String... arguments) {
        Outcome outcome = run(arguments);
        return outcome.exit == 0 ? outcome.output : "";
    }

    private record Outcome(int exit, String output) {}

    private Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            return new Outcome(-1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while git ran", e));
        }
    }
}
