package dev.ashlar.generator.conformance;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * What every case needs in order to be judged.
 *
 * @param only which cases are judged, by {@code repo/case}
 * @param nanos the clock, as {@link System#nanoTime}
 * @param results takes the results as they come, from any thread
 */
record Judging(Engine engine, Predicate<String> only, LongSupplier nanos, Consumer<CaseResult> results) {
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** The way to a verdict, which ends early when PostgreSQL or the oracle gives up. */
    @FunctionalInterface
    interface Case {
        Verdict judge() throws BrokenCaseException;
    }

    boolean wants(String repo, String name) {
        return only.test(repo + "/" + name);
    }

    void judge(String repo, String name, Case given) {
        long start = nanos.getAsLong();
        Verdict verdict;
        try {
            verdict = given.judge();
        } catch (BrokenCaseException e) {
            verdict = new Verdict(Outcome.FAILED, e.words(), e.words());
        }
        results.accept(new CaseResult(repo, name, verdict, (nanos.getAsLong() - start) / NANOS_PER_MILLI));
    }
}
