package dev.ashlar.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a process and measures it from outside: bash's {@code time} gives milliseconds of the whole process tree, GNU time
 * its peak memory where it is installed. Both add about a millisecond, the same to every contestant.
 */
final class ProcessMeter {
    private static final String SCRIPT = """
            TIMEFORMAT='%3R %3U %3S'
            exec 3>&2 2>"$ASHLAR_BENCH_TIME"
            if [ -n "$ASHLAR_BENCH_GNU_TIME" ]; then
              time "$ASHLAR_BENCH_GNU_TIME" -f %M -o "$ASHLAR_BENCH_MEMORY" "$@" 2>&3
            else
              time "$@" 2>&3
            fi
            """;

    private final Path folder;
    private final String gnuTime;

    /**
     * @param folder holds the last run's output
     * @param gnuTime GNU time's path, or empty: then memory stays 0
     */
    ProcessMeter(Path folder, String gnuTime) {
        this.folder = folder;
        this.gnuTime = gnuTime;
    }

    /** @throws IllegalStateException when the process does not end in 0: a figure of a failure is no figure */
    Sample measure(Contestant contestant) {
        Path time = folder.resolve("time");
        Path memory = folder.resolve("memory");
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
        command.addAll(contestant.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(contestant.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().putAll(contestant.environment());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("ASHLAR_BENCH_TIME", time.toString());
        builder.environment().put("ASHLAR_BENCH_MEMORY", memory.toString());
        builder.environment().put("ASHLAR_BENCH_GNU_TIME", gnuTime);
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("%s ended with %d:%n%s"
                        .formatted(String.join(" ", contestant.command()), code, Files.readString(output)));
            }
            String kib = gnuTime.isEmpty() ? "0" : Files.readString(memory).strip();
            return sample(Files.readString(time), kib);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    /** @param time real, user and system seconds, with three digits after the point */
    static Sample sample(String time, String kib) {
        String[] seconds = time.strip().split(" ", 3);
        return new Sample(millis(seconds[0]), millis(seconds[1]) + millis(seconds[2]), Long.parseLong(kib));
    }

    private static long millis(String seconds) {
        return Long.parseLong(seconds.replace(".", ""));
    }
}
