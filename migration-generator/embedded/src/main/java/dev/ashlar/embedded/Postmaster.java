package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A server's main process, as its {@code postmaster.pid} tells: process id in the first line, port in the fourth, and in
 * the eighth whether it takes connections yet (PostgreSQL's {@code src/include/utils/pidfile.h}).
 */
record Postmaster(long pid, int port, boolean ready) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** What the file in this data folder says; empty when there is none or when it is being written. */
    static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() <= STATUS) {
                return Optional.empty();
            }
            boolean ready = lines.get(STATUS).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip()),
                    ready));
        } catch (IOException | NumberFormatException noneOrPartial) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process exists and serves this data folder: the id in a file left behind may be another program's by now.
     * (Its arguments tell; the path of a program of another account may not be read in a container.)
     */
    boolean serves(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().arguments())
                .filter(arguments -> List.of(arguments).contains(data.toString()))
                .isPresent();
    }

    /**
     * SIGQUIT, PostgreSQL's immediate shutdown: no session is waited for and nothing is written, for nobody reads the data
     * again. The JDK has no means to send it, and small images have no kill program.
     */
    static void quit(List<Long> pids) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "kill -QUIT \"$@\"", "kill"));
        pids.forEach(pid -> line.add(Long.toString(pid)));
        Command.run(List.of(), line);
    }
}
