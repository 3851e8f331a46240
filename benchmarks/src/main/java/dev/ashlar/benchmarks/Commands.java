package dev.ashlar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the commands that prepare a contest; none of them is measured. */
final class Commands {
    private Commands() {}

    /** @throws IllegalStateException with the output, when the command does not end in 0 */
    static void run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile("ashlar-bench", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            String said = Files.readString(output);
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(
                        "%s ended with %d:%n%s".formatted(String.join(" ", command), code, said));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while preparing", e);
        }
    }
}
