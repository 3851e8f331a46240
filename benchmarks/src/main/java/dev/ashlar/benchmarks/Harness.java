package dev.ashlar.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds contests: every contestant warms up, then all run in turn. */
final class Harness {
    private final ProcessMeter meter;
    private final int warmUps;
    private final int runs;
    private final PrintStream progress;

    Harness(ProcessMeter meter, int warmUps, int runs, PrintStream progress) {
        this.meter = meter;
        this.warmUps = warmUps;
        this.runs = runs;
        this.progress = progress;
    }

    Result hold(Contest contest) {
        progress.println(contest.title());
        Map<Contestant, List<Sample>> samples = new LinkedHashMap<>();
        for (Contestant contestant : contest.contestants()) {
            samples.put(contestant, new ArrayList<>());
            for (int i = 0; i < warmUps; i++) {
                run(contestant);
            }
        }
        for (int i = 0; i < runs; i++) {
            samples.forEach((contestant, measured) -> measured.add(run(contestant)));
        }
        List<Figure> figures = samples.entrySet().stream()
                .map(entry -> Figure.of(entry.getKey(), entry.getValue()))
                .toList();
        for (Figure figure : figures) {
            Spread spread = contest.measure().of(figure);
            progress.printf(
                    "  %-40s %6d ms %s (%d to %d)%n",
                    figure.contestant().name(),
                    spread.median(),
                    contest.measure().word(),
                    spread.min(),
                    spread.max());
        }
        return new Result(contest, figures);
    }

    private Sample run(Contestant contestant) {
        contestant.before().run();
        return meter.measure(contestant);
    }
}
