package dev.ashlar.benchmarks;

import java.util.List;

/** A contest that was held, with a figure for each contestant in their order. */
record Result(Contest contest, List<Figure> figures) {
    Result {
        figures = List.copyOf(figures);
    }

    /** Our own figure; every contest has exactly one contestant of ours. */
    Figure ours() {
        return figures.stream()
                .filter(figure -> figure.contestant().role() == Role.OURS)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(contest.id() + " has no contestant of ours"));
    }

    /** Processor time of ours over that of the other one. */
    double ratio(Figure other) {
        return (double) ours().cpu().median() / Math.max(1, other.cpu().median());
    }
}
