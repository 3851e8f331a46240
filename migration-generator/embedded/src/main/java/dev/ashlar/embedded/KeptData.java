package dev.ashlar.embedded;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A data folder that is kept. It stands in the folder that it belongs to, or, when the server runs as another account that
 * may not be able to enter there, in a folder of the system, and a file named {@code data-folder} tells where.
 */
record KeptData(Path data, Binaries binaries, Account account) {
    private static final String POINTER = "data-folder";
    private static final Path OUTLASTS_REBOOTS = Path.of("/var/tmp");

    /** The data folder of {@code folder}; empty when there is none (yet, or no more). */
    static Optional<Path> existing(Path folder) {
        try {
            Path pointer = folder.resolve(POINTER);
            Path data =
                    Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : folder.resolve("data");
            return Optional.of(data).filter(path -> Files.exists(path.resolve("PG_VERSION")));
        } catch (IOException e) {
            throw EmbeddedServerException.of(folder, e);
        }
    }

    /** The data folder of {@code folder}, made when there is none. */
    static KeptData of(Path folder, int major) throws IOException {
        Cache cache = Cache.ofThisUser();
        Binaries binaries = Binaries.of(major, cache);
        Optional<Path> existing = existing(folder);
        if (existing.isPresent()) {
            checkVersion(folder, existing.get(), major);
            return new KeptData(existing.get(), binaries, cache.account());
        }
        Path data = place(folder, cache.account());
        remove(data);
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        new FolderTree(unfinished).delete();
        PreparedData.of(binaries, cache).copyTo(unfinished);
        Files.writeString(unfinished.resolve("postgresql.conf"), settings(), StandardOpenOption.APPEND);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        return new KeptData(data, binaries, cache.account());
    }

    static void checkVersion(Path folder, Path data, int major) throws IOException {
        int found = versionOf(data);
        if (found != major) {
            throw new EmbeddedServerException(
                    folder.toString(),
                    "it holds data of PostgreSQL " + found + ", not " + major,
                    "Stop that server and delete the folder to begin anew, or ask for PostgreSQL " + found + ".");
        }
    }

    static int versionOf(Path data) throws IOException {
        return Integer.parseInt(Files.readString(data.resolve("PG_VERSION")).strip());
    }

    /** Runs {@code pg_ctl}, which starts servers in a session of their own, so that a terminal's Ctrl-C spares them. */
    Command control(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(binaries.program("pg_ctl")));
        line.addAll(List.of(arguments));
        line.add("--pgdata=" + data);
        return Command.run(account.prefix(), line);
    }

    private static Path place(Path folder, Account account) throws IOException {
        if (!account.ownsAsNobody()) {
            return folder.resolve("data");
        }
        Cache system = Files.isWritable(OUTLASTS_REBOOTS) ? Cache.under(OUTLASTS_REBOOTS) : Cache.ofThisUser();
        Path kept = system.folder().resolve("kept");
        Cache.makeFolder(kept);
        removeOrphans(kept);
        String name = hash(folder.toString());
        Path data = kept.resolve(name);
        Files.writeString(kept.resolve(name + ".of"), folder + "\n");
        Files.writeString(folder.resolve(POINTER), data + "\n");
        return data;
    }

    /** Data whose folder was deleted, with whatever still serves it. */
    private static void removeOrphans(Path kept) throws IOException {
        for (Path owner : RunFolder.list(kept, ".of")) {
            if (!Files.isDirectory(Path.of(Files.readString(owner).strip()))) {
                String name = owner.getFileName().toString();
                Path data = kept.resolve(name.substring(0, name.length() - ".of".length()));
                remove(data);
                Files.deleteIfExists(owner);
            }
        }
    }

    /** Data that no folder points to, with whatever still serves it. */
    private static void remove(Path data) throws IOException {
        RunFolder.kill(data);
        new FolderTree(data).delete();
    }

    private static String settings() {
        return """
                listen_addresses = '%s'
                unix_socket_directories = ''
                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(ServerAddress.LOOPBACK);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "%064x".formatted(new BigInteger(1, digest)).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
