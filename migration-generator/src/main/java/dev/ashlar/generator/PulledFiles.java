package dev.ashlar.generator;

import dev.ashlar.migrate.files.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a pulled module. What pull has written is known by its hashes, kept in a folder that git ignores: such files
 * are written again while nobody has edited them, and removed when they are no longer pulled; others stay as they are.
 */
final class PulledFiles {
    private static final String KEPT = ".ashlar/pulled.sum";

    private final Path folder;
    private final Map<String, String> files;
    private final Map<String, String> known;

    private PulledFiles(Path folder, Map<String, String> files, Map<String, String> known) {
        this.folder = folder;
        this.files = files;
        this.known = known;
    }

    /** Fails when a file stands in the way that pull has not written, unless it may be overwritten. */
    static PulledFiles prepare(Path folder, Map<String, String> files, boolean overwrite) {
        try {
            PulledFiles pulled = new PulledFiles(folder, new TreeMap<>(files), known(folder));
            List<Problem> problems = new ArrayList<>();
            for (Map.Entry<String, String> file : pulled.files.entrySet()) {
                boolean same = pulled.hash(file.getKey()).equals(Digests.sha256(file.getValue()));
                boolean settled =
                        file.getKey().equals(Settings.FILE) || file.getKey().equals(ModuleBuild.POM);
                if (!overwrite && !settled && !same && !pulled.isOurs(file.getKey())) {
                    problems.add(new Problem(
                            folder.resolve(file.getKey()).toString(),
                            "it is there, and pull has not written it, or somebody has edited it since",
                            "Move it away, name another folder, or write OVERWRITE=1 to lose it."));
                }
            }
            if (!problems.isEmpty()) {
                throw new Failure(Exit.USAGE, problems);
            }
            return pulled;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + folder, e);
        }
    }

    /** Writes what is new or other than before; one line for each kind of thing that was done. */
    List<String> write() {
        List<String> lines = new ArrayList<>();
        try {
            int written = 0;
            Map<String, String> kept = new TreeMap<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                boolean settled =
                        file.getKey().equals(Settings.FILE) || file.getKey().equals(ModuleBuild.POM);
                if (settled && Files.exists(path)) {
                    continue;
                }
                kept.put(file.getKey(), Digests.sha256(file.getValue()));
                if (!hash(file.getKey()).equals(Digests.sha256(file.getValue()))) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                    written++;
                }
            }
            lines.add("wrote %d of %d files to %s".formatted(written, files.size(), folder));
            for (String old : known.keySet()) {
                if (!files.containsKey(old) && isOurs(old) && Files.deleteIfExists(folder.resolve(old))) {
                    lines.add("removed " + old);
                }
            }
            StringBuilder sum = new StringBuilder();
            kept.forEach(
                    (name, hash) -> sum.append(hash).append("  ").append(name).append('\n'));
            Files.createDirectories(folder.resolve(KEPT).getParent());
            Files.writeString(folder.resolve(KEPT), sum);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to " + folder, e);
        }
    }

    /** Whether the file is not there, or is as pull has written it. */
    private boolean isOurs(String name) throws IOException {
        String hash = hash(name);
        return hash.isEmpty() || hash.equals(known.get(name));
    }

    private String hash(String name) throws IOException {
        Path path = folder.resolve(name);
        return Files.exists(path) ? Digests.sha256(Files.readAllBytes(path)) : "";
    }

    private static Map<String, String> known(Path folder) throws IOException {
        Map<String, String> known = new HashMap<>();
        Path kept = folder.resolve(KEPT);
        for (String line : Files.exists(kept) ? Files.readAllLines(kept) : List.<String>of()) {
            String[] both = line.split("  ", 2);
            known.put(both[1], both[0]);
        }
        return known;
    }
}
