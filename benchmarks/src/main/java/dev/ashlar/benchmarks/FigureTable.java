package dev.ashlar.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results as tables: Markdown for people, tab-separated values for programs. */
final class FigureTable {
    private FigureTable() {}

    static String markdown(List<Result> results) {
        return results.stream().map(FigureTable::markdown).collect(Collectors.joining("\n"));
    }

    private static String markdown(Result result) {
        String rows =
                result.figures().stream().map(figure -> row(result, figure)).collect(Collectors.joining());
        return """
                **%s** (medians of %d runs in turn)

                | | | CPU ms (min–max) | wall ms (min–max) | peak MiB | ours takes, of %s | of memory |
                |---|---|---|---|---|---|---|
                %s%s""".formatted(
                        result.contest().title(),
                        result.ours().runs(),
                        result.contest().measure().word(),
                        rows,
                        growth(result));
    }

    private static String growth(Result result) {
        return result.exponent().isEmpty()
                ? ""
                : "\nFrom %s to %s tables, the %s of the whole process grows with the exponent %.2f (1 is linear).\n"
                        .formatted(
                                Collections.min(result.contest().sizes()),
                                Collections.max(result.contest().sizes()),
                                result.contest().measure().word(),
                                result.exponent().getAsDouble());
    }

    private static String row(Result result, Figure figure) {
        boolean ours = figure.contestant().role() == Role.OURS;
        boolean measured = figure.memory().median() > 0;
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        figure.contestant().role().word(),
                        figure.contestant().name(),
                        span(figure.cpu()),
                        span(figure.wall()),
                        measured ? figure.memory().median() / 1024 : "–",
                        ours ? "" : "%.2f ×".formatted(result.ratio(figure)),
                        ours || !measured ? "" : "%.2f ×".formatted(result.memoryRatio(figure)));
    }

    private static String span(Spread spread) {
        return "%d (%d–%d)".formatted(spread.median(), spread.min(), spread.max());
    }

    /** One row a figure, milliseconds and KiB, under a header. */
    static String tsv(List<Result> results) {
        StringBuilder text =
                new StringBuilder("contest\trole\tname\truns\tcpu\tcpu_min\tcpu_max\twall\tmemory\tratio\n");
        for (Result result : results) {
            for (Figure figure : result.figures()) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%s\t%d\t%d\t%d\t%d\t%d\t%d\t%.3f%n",
                        result.contest().id(),
                        figure.contestant().role().word(),
                        figure.contestant().name(),
                        figure.runs(),
                        figure.cpu().median(),
                        figure.cpu().min(),
                        figure.cpu().max(),
                        figure.wall().median(),
                        figure.memory().median(),
                        result.ratio(figure)));
            }
        }
        return text.toString();
    }
}
