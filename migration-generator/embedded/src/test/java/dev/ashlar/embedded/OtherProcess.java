package dev.ashlar.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A Java process of its own that starts a throwaway server, tells its port and process, and waits to be ended. */
record OtherProcess(Process process) implements AutoCloseable {

    static OtherProcess start(Path temporaryFolder) throws IOException {
        return new OtherProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporaryFolder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The data folder of its server, once that is ready. */
    Path data() throws IOException {
        BufferedReader lines = process.inputReader();
        return Path.of(String.valueOf(lines.readLine()));
    }

    /** Ends it without giving it a chance to clean up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it, as the end of the process that started it would. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        EmbeddedServer server = EmbeddedServer.start(18);
        System.out.println(server.log().resolveSibling(""));
        System.in.readAllBytes();
    }
}
