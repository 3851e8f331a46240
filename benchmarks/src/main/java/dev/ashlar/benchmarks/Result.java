package dev.ashlar.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/** A contest that was held, with a figure for each contestant in their order. */
record Result(Contest contest, List<Figure> figures) {
    Result {
        figures = List.copyOf(figures);
    }

    /** Our own figure; of several sizes, the first. */
    Figure ours() {
        return figures.stream()
                .filter(figure -> figure.contestant().role() == Role.OURS)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(contest.id() + " has no contestant of ours"));
    }

    /** What is compared, of ours over that of the other one. */
    double ratio(Figure other) {
        return (double) median(ours()) / Math.max(1, median(other));
    }

    /** Peak memory of ours over that of the other one; 0 where it was not measured. */
    double memoryRatio(Figure other) {
        return (double) ours().memory().median() / Math.max(1, other.memory().median());
    }

    /**
     * The exponent with which our cost grows with the size, by least squares over the logarithms; 1 is linear. Empty where
     * there is one size.
     */
    OptionalDouble exponent() {
        List<Integer> sizes = contest.sizes();
        if (sizes.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Figure> ours = figures.stream()
                .filter(figure -> figure.contestant().role() == Role.OURS)
                .toList();
        double n = sizes.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double size = Math.log(sizes.get(i));
            double cost = Math.log((double) Math.max(1, median(ours.get(i))));
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        return OptionalDouble.of((n * xy - x * y) / (n * xx - x * x));
    }

    private long median(Figure figure) {
        return contest.measure().of(figure).median();
    }
}
