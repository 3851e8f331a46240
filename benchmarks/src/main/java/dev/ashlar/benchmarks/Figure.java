package dev.ashlar.benchmarks;

import java.util.List;

/** What the runs of one contestant came to. */
record Figure(Contestant contestant, int runs, Spread wall, Spread cpu, Spread memory) {
    static Figure of(Contestant contestant, List<Sample> samples) {
        return new Figure(
                contestant,
                samples.size(),
                Spread.of(samples, Sample::wall),
                Spread.of(samples, Sample::cpu),
                Spread.of(samples, Sample::memory));
    }
}
