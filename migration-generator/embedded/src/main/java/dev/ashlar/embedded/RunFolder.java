package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * This process's folder for throwaway servers, with a lock beside it that lasts as long as the process. Whoever comes next
 * can so tell servers and data that a killed process left, and removes them.
 */
final class RunFolder {
    private static final int SECONDS_TO_STOP = 10;

    private static final String LOCK = ".lock";

    private final Path folder;
    private final FolderLock lock;
    private final AtomicInteger servers = new AtomicInteger();

    private RunFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static RunFolder in(Cache cache) throws IOException {
        Path running = cache.folder().resolve("running");
        Cache.makeFolder(running);
        return FolderLock.holding(cache.folder().resolve("running.lock"), () -> {
            removeLeftovers(running);
            Path folder = running.resolve(UUID.randomUUID().toString());
            Cache.makeFolder(folder);
            return new RunFolder(folder, FolderLock.acquire(running.resolve(folder.getFileName() + LOCK)));
        });
    }

    /** A path for the next server's data that does not exist yet. */
    Path next(int major) {
        return folder.resolve(major + "-" + servers.incrementAndGet());
    }

    void remove() throws IOException {
        new FolderTree(folder).delete();
        Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + LOCK));
        lock.close();
    }

    private static void removeLeftovers(Path running) throws IOException {
        for (Path lockFile : list(running, LOCK)) {
            FolderLock free = FolderLock.tryAcquire(lockFile).orElse(null);
            if (free != null) {
                try (free) {
                    String name = lockFile.getFileName().toString();
                    removeLeftover(running.resolve(name.substring(0, name.length() - LOCK.length())));
                    Files.deleteIfExists(lockFile);
                }
            }
        }
    }

    private static void removeLeftover(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path data : list(folder, "")) {
                kill(data);
            }
            new FolderTree(folder).delete();
        }
    }

    /** Ends the server that still serves this data, if any. */
    static void kill(Path data) throws IOException {
        Optional<Postmaster> serving = Postmaster.of(data).filter(postmaster -> postmaster.serves(data));
        if (serving.isPresent()) {
            long pid = serving.get().pid();
            Postmaster.quit(List.of(pid));
            ProcessHandle.of(pid)
                    .ifPresent(process -> process.onExit()
                            .completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS)
                            .thenAccept(ProcessHandle::destroyForcibly)
                            .join());
        }
    }

    static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().endsWith(suffix))
                    .toList();
        }
    }
}
