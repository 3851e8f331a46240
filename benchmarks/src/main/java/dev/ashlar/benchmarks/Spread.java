package dev.ashlar.benchmarks;

import java.util.List;
import java.util.function.ToLongFunction;

/** Median, smallest and largest of one measure over several runs. */
record Spread(long median, long min, long max) {
    static Spread of(List<Sample> samples, ToLongFunction<Sample> measure) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("No run, no figure");
        }
        long[] sorted = samples.stream().mapToLong(measure).sorted().toArray();
        return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
