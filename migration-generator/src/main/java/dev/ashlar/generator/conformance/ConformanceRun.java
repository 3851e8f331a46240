package dev.ashlar.generator.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Runs all cases of a suite against servers of one major version: side by side on one server, and those that change roles
 * one after the other on a second.
 *
 * @param workers how many cases run at once
 * @param only which cases are judged, by {@code repo/case}
 * @param nanos the clock, as {@link System#nanoTime}
 */
public record ConformanceRun(
        Engine engine, PgDump oracle, int major, int workers, Predicate<String> only, LongSupplier nanos) {

    /** Hears of every case as soon as it is done. */
    @FunctionalInterface
    public interface Progress {
        void done(CaseResult result, int soFar);
    }

    /**
     * Judges every case; results come in the order of repo and case.
     *
     * @throws dev.ashlar.embedded.EmbeddedServerException when no server of this version can be had
     */
    public List<CaseResult> run(Suite suite, Path corpus, Progress progress) {
        List<CaseResult> results = new ArrayList<>();
        Judging judging = new Judging(engine, only, nanos, result -> {
            synchronized (results) {
                results.add(result);
                progress.done(result, results.size());
            }
        });
        List<Work> alone = new ArrayList<>();
        List<Work> together = new ArrayList<>();
        suite.works(corpus).stream()
                .filter(work -> work.isWanted(judging))
                .forEach(work -> (work.changesRoles() ? alone : together).add(work));
        together.sort(Comparator.comparingInt(Work::size).reversed());
        try {
            run(alone, together, suite.roles(corpus), judging);
        } catch (BrokenCaseException e) {
            throw new IllegalStateException("the roles of " + corpus + ": " + e.words(), e);
        }
        results.sort(Comparator.comparing(CaseResult::repo).thenComparing(CaseResult::name));
        return List.copyOf(results);
    }

    private void run(List<Work> alone, List<Work> together, PsqlScript roles, Judging judging)
            throws BrokenCaseException {
        try (Cluster shared = Cluster.start(major, oracle, roles);
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            if (!alone.isEmpty()) {
                running.add(pool.submit(() -> runAlone(alone, roles, judging)));
            }
            ConcurrentLinkedQueue<Work> queue = new ConcurrentLinkedQueue<>(together);
            for (int worker = 0; worker < workers; worker++) {
                running.add(pool.submit(() -> {
                    for (Work work = queue.poll(); work != null; work = queue.poll()) {
                        work.run(shared, judging);
                    }
                }));
            }
            running.forEach(ConformanceRun::await);
        }
    }

    private void runAlone(List<Work> alone, PsqlScript roles, Judging judging) {
        try (Cluster own = Cluster.start(major, oracle, roles)) {
            Set<String> before = own.roleNames();
            for (Work work : alone) {
                work.run(own, judging);
                own.restoreRoles(before);
            }
        } catch (BrokenCaseException e) {
            throw new IllegalStateException("the server for roles: " + e.words(), e);
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker ended early", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
