package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * An exclusive lock among processes, held through a file; the operating system frees it when its holder dies. Within one
 * process a file must be locked by one thread at a time: closing a second channel to it would free the first one's lock.
 */
record FolderLock(FileChannel channel) implements AutoCloseable {

    /** What is done while the lock is held. */
    interface Guarded<T> {
        T run() throws IOException;
    }

    /** Waits until the lock is free, and holds it during the action. */
    static <T> T holding(Path file, Guarded<T> action) throws IOException {
        FolderLock lock = acquire(file);
        try {
            return action.run();
        } finally {
            lock.close();
        }
    }

    /** Waits until the lock is free. */
    static FolderLock acquire(Path file) throws IOException {
        FileChannel channel = open(file);
        channel.lock();
        return new FolderLock(channel);
    }

    static Optional<FolderLock> tryAcquire(Path file) throws IOException {
        FileChannel channel = open(file);
        if (channel.tryLock() != null) {
            return Optional.of(new FolderLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
