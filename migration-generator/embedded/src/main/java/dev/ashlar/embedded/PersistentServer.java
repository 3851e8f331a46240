package dev.ashlar.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL on the loopback address that keeps its data, and its port, in a folder, and runs on when the process that
 * started it ends. Nothing is done until it is asked for.
 */
public final class PersistentServer {
    private static final int REACHABLE_WITHIN_MILLIS = 2_000;
    private static final int PORTS_TO_TRY = 20;

    private final Path folder;
    private final int major;

    private PersistentServer(Path folder, int major) {
        this.folder = folder;
        this.major = major;
    }

    /**
     * The server of a folder, which is made when the server first starts.
     *
     * @param major the version of a server that is still to be made, or must have been
     */
    public static PersistentServer in(Path folder, int major) {
        return new PersistentServer(folder.toAbsolutePath().normalize(), major);
    }

    /**
     * Starts the server unless it runs already.
     *
     * @throws EmbeddedServerException when the folder holds data of another version, or the server can't be had
     */
    public ServerAddress start() {
        try {
            Files.createDirectories(folder);
            return ServerAddress.onPort(alone(this::startLocked));
        } catch (IOException e) {
            throw EmbeddedServerException.of(folder, e);
        }
    }

    /** Where the server listens; empty when it does not run. */
    public Optional<ServerAddress> running() {
        return KeptData.existing(folder)
                .flatMap(PersistentServer::reachable)
                .map(postmaster -> ServerAddress.onPort(postmaster.port()));
    }

    /** Stops the server by a fast shutdown, which ends its sessions; false when it did not run. */
    public boolean stop() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try {
            return alone(this::stopLocked);
        } catch (IOException e) {
            throw EmbeddedServerException.of(folder, e);
        }
    }

    /** What the server has logged; empty when it was never started. */
    public Optional<Path> log() {
        return KeptData.existing(folder).map(PersistentServer::logOf);
    }

    /** One process at a time by the lock, one thread of this process at a time by the monitor. */
    private <T> T alone(FolderLock.Guarded<T> action) throws IOException {
        synchronized (PersistentServer.class) {
            return FolderLock.holding(folder.resolve("lock"), action);
        }
    }

    private int startLocked() throws IOException {
        Path port = folder.resolve("port");
        Optional<Path> existing = KeptData.existing(folder);
        Optional<Postmaster> running = existing.flatMap(PersistentServer::reachable);
        if (running.isPresent()) {
            KeptData.checkVersion(folder, existing.get(), major);
            return running.get().port();
        }
        KeptData kept = KeptData.of(folder, major);
        stop(kept);
        int remembered =
                Files.exists(port) ? Integer.parseInt(Files.readString(port).strip()) : FreePort.next();
        int started = startOnFreePort(kept, remembered);
        Files.writeString(port, started + "\n");
        return started;
    }

    private static int startOnFreePort(KeptData kept, int first) throws IOException {
        int port = first;
        for (int attempt = 1; attempt <= PORTS_TO_TRY; attempt++) {
            Files.deleteIfExists(logOf(kept.data()));
            Command started = kept.control(
                    "start", "--wait", "--timeout=60", "--log=" + logOf(kept.data()), "--options=-p " + port);
            if (started.succeeded()) {
                return port;
            }
            String log = Files.exists(logOf(kept.data())) ? Files.readString(logOf(kept.data())) : started.output();
            if (!FreePort.isTaken(log)) {
                throw new EmbeddedServerException(
                        kept.data().toString(),
                        "PostgreSQL did not start: " + log.strip(),
                        "The server's own words above name the cause; deleting the folder begins anew.");
            }
            port = FreePort.next();
        }
        throw new EmbeddedServerException(
                kept.data().toString(),
                "every one of " + PORTS_TO_TRY + " free ports was taken by another program first",
                "Try again.");
    }

    private boolean stopLocked() throws IOException {
        Optional<Path> data = KeptData.existing(folder);
        return data.isPresent() && stop(KeptData.of(folder, KeptData.versionOf(data.get())));
    }

    private static boolean stop(KeptData kept) throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(kept.data()).filter(found -> found.serves(kept.data()));
        if (postmaster.isEmpty()) {
            return false;
        }
        Command stopped = kept.control("stop", "--mode=fast", "--wait", "--timeout=60");
        if (!stopped.succeeded()) {
            throw new EmbeddedServerException(
                    kept.data().toString(),
                    "the server (process " + postmaster.get().pid() + ") did not stop: "
                            + stopped.output().strip(),
                    "End that process yourself, then try again.");
        }
        return true;
    }

    /** A process that serves the data, and that this process can connect to: it may run behind another network. */
    private static Optional<Postmaster> reachable(Path data) {
        return Postmaster.of(data)
                .filter(Postmaster::ready)
                .filter(postmaster -> postmaster.serves(data))
                .filter(postmaster -> connects(postmaster.port()));
    }

    private static boolean connects(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(FreePort.loopback(), port), REACHABLE_WITHIN_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Path logOf(Path data) {
        return data.resolve("server.log");
    }
}
