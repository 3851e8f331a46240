package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The postmaster of one throwaway server, as a child of this process. */
record ThrowawayProcess(Process process, int port, Path data) {
    private static final int PORTS_TO_TRY = 20;
    private static final int MILLIS_TO_START = 60_000;
    private static final int MILLIS_TO_STOP = 20_000;

    /**
     * Starts a server on the data folder. A port is free when it was asked for, but somebody else may take it before the
     * server does: then the server gives up, and gets another.
     */
    static ThrowawayProcess start(Binaries binaries, Account account, Path data, Map<String, String> settings)
            throws IOException {
        ThrowawayProcess last = launch(binaries, account, data, settings);
        for (int attempt = 1; !last.awaitReady(); attempt++) {
            String log = Files.readString(last.log());
            if (!FreePort.isTaken(log) || attempt == PORTS_TO_TRY) {
                new FolderTree(data).delete();
                throw new EmbeddedServerException(
                        data.toString(),
                        "PostgreSQL " + binaries.version() + " did not start: " + log.strip(),
                        "The server's own words above name the cause.");
            }
            last = launch(binaries, account, data, settings);
        }
        return last;
    }

    Path log() {
        return data.resolve("server.log");
    }

    long pid() {
        return process.pid();
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(MILLIS_TO_STOP, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw EmbeddedServerException.interrupted(data);
        }
    }

    private static ThrowawayProcess launch(Binaries binaries, Account account, Path data, Map<String, String> settings)
            throws IOException {
        int port = FreePort.next();
        List<String> line = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        throwawaySettings(binaries.major(), port, settings).forEach((name, value) -> {
            line.add("-c");
            line.add(name + "=" + value);
        });
        ProcessBuilder builder = Command.builder(Command.joined(account.prefix(), line));
        Path log = data.resolve("server.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return new ThrowawayProcess(process, port, data);
    }

    private static Map<String, String> throwawaySettings(int major, int port, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "port", Integer.toString(port),
                "listen_addresses", ServerAddress.LOOPBACK,
                "unix_socket_directories", "",
                "fsync", "off",
                "synchronous_commit", "off",
                "full_page_writes", "off",
                "autovacuum", "off",
                "shared_buffers", "32MB",
                "timezone", "UTC",
                "log_timezone", "UTC"));
        all.put("max_locks_per_transaction", "256");
        if (major >= 18) {
            all.put("io_method", "sync");
        }
        all.putAll(settings);
        return all;
    }

    /** False when the process ended instead. */
    private boolean awaitReady() throws IOException {
        try {
            for (int waited = 0; waited < MILLIS_TO_START; waited++) {
                Optional<Postmaster> postmaster = Postmaster.of(data);
                if (postmaster.isPresent()
                        && postmaster.get().ready()
                        && postmaster.get().pid() == process.pid()) {
                    return true;
                }
                if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw EmbeddedServerException.interrupted(data);
        }
        process.destroyForcibly();
        return false;
    }
}
