package dev.ashlar.generator.conformance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cases ended how. */
public final class Tally {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    public static Tally of(List<CaseResult> results) {
        Tally tally = new Tally();
        results.forEach(result -> tally.add(result.outcome()));
        return tally;
    }

    /** One more case. */
    public void add(Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    public int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int passed() {
        return of(Outcome.SAME);
    }

    public int failed() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isFailure())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** A table of outcomes, one row a repo and one for all of them. */
    public static List<String> table(List<CaseResult> results) {
        Map<String, Tally> repos = new TreeMap<>();
        results.forEach(result ->
                repos.computeIfAbsent(result.repo(), repo -> new Tally()).add(result.outcome()));
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder("%-24s".formatted("repo"));
        for (Outcome outcome : Outcome.values()) {
            header.append("%12s".formatted(outcome.word()));
        }
        lines.add(header.toString());
        repos.forEach((repo, tally) -> lines.add(tally.row(repo)));
        lines.add(of(results).row("all"));
        return lines;
    }

    /** The outcomes that occurred, as in {@code 12 same, 1 failed}. */
    public String words() {
        List<String> words = new ArrayList<>();
        counts.forEach((outcome, count) -> words.add(count + " " + outcome.word()));
        return String.join(", ", words);
    }

    private String row(String name) {
        StringBuilder row = new StringBuilder("%-24s".formatted(name));
        for (Outcome outcome : Outcome.values()) {
            row.append("%12d".formatted(of(outcome)));
        }
        return row.toString();
    }
}
