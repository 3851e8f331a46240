package dev.ashlar.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The throwaway servers of this process, which all end with it. */
final class Throwaways {
    static final Throwaways OF_THIS_PROCESS = new Throwaways();

    private final Set<ThrowawayProcess> running = ConcurrentHashMap.newKeySet();
    private final Map<Integer, PreparedServer> prepared = new ConcurrentHashMap<>();
    private @Nullable Cache cache;
    private @Nullable RunFolder folder;

    private Throwaways() {}

    /** What every server of one version is started from. */
    private record PreparedServer(Binaries binaries, PreparedData data) {}

    ThrowawayProcess start(int major, Map<String, String> settings) throws IOException {
        RunFolder runs = folder();
        PreparedServer server = prepared(major);
        Path data = runs.next(major);
        server.data().copyTo(data);
        ThrowawayProcess process =
                ThrowawayProcess.start(server.binaries(), server.data().account(), data, settings);
        running.add(process);
        return process;
    }

    void stop(ThrowawayProcess process) throws IOException {
        if (running.remove(process)) {
            Postmaster.quit(List.of(process.pid()));
            process.awaitEnd();
            new FolderTree(process.data()).delete();
        }
    }

    private synchronized Cache cache() {
        Cache known = cache;
        if (known == null) {
            known = Cache.ofThisUser();
            cache = known;
        }
        return known;
    }

    private synchronized RunFolder folder() throws IOException {
        RunFolder known = folder;
        if (known == null) {
            known = RunFolder.in(cache());
            folder = known;
            Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "embedded-postgres-stop"));
        }
        return known;
    }

    /** One thread at a time, so that two of them do not lock the same file of the cache. */
    private synchronized PreparedServer prepared(int major) throws IOException {
        PreparedServer known = prepared.get(major);
        if (known == null) {
            Binaries binaries = Binaries.of(major, cache());
            known = new PreparedServer(binaries, PreparedData.of(binaries, cache()));
            prepared.put(major, known);
        }
        return known;
    }

    /** At the end of the process nobody is left to hear of a failure; the next process removes what stays behind. */
    private synchronized void stopAll() {
        try {
            if (!running.isEmpty()) {
                Postmaster.quit(running.stream().map(ThrowawayProcess::pid).toList());
                running.forEach(ThrowawayProcess::awaitEnd);
            }
            if (folder != null) {
                folder.remove();
            }
        } catch (IOException | EmbeddedServerException leftForTheNextProcess) {
            running.clear();
        }
    }
}
