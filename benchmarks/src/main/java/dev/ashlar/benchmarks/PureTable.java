package dev.ashlar.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measured of the pure parts, as a table: a row for each part, a column for each size. */
final class PureTable {
    private PureTable() {}

    static String measure() {
        try {
            return markdown(new Runner(new OptionsBuilder()
                            .include(PureParts.class.getName())
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not run", e);
        }
    }

    private static String markdown(Collection<RunResult> results) {
        Map<String, Map<Integer, String>> rows = new TreeMap<>();
        for (RunResult result : results) {
            int tables = Integer.parseInt(result.getParams().getParam("tables"));
            String time = "%.0f ± %.0f"
                    .formatted(
                            result.getPrimaryResult().getScore(),
                            result.getPrimaryResult().getScoreError());
            rows.computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
                    .put(tables, time);
        }
        StringBuilder table = new StringBuilder("**The pure parts, warm, µs a call (JMH)**\n\n");
        rows.values().stream().max(Comparator.comparingInt(Map::size)).ifPresent(widest -> {
            table.append("| |");
            widest.keySet().forEach(size -> table.append(" %d tables |".formatted(size)));
            table.append("\n|---|").append("---|".repeat(widest.size())).append('\n');
        });
        rows.forEach((label, times) ->
                table.append("| %s | %s |\n".formatted(label, String.join(" | ", times.values()))));
        return table.toString();
    }
}
