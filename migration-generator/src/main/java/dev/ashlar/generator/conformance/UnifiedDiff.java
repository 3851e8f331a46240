package dev.ashlar.generator.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The difference between two texts, line by line: {@code -} only the first has it, {@code +} only the second. */
final class UnifiedDiff {
    private static final int AROUND = 2;

    /** Beyond that many pairs of lines the two are shown one after the other. */
    private static final long LARGEST = 16_000_000;

    private final List<String> from;
    private final List<String> to;
    private final List<String> marked = new ArrayList<>();

    private UnifiedDiff(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
    }

    /** Differing lines with two common ones around them; empty for equal texts. */
    static String of(List<String> from, List<String> to) {
        UnifiedDiff diff = new UnifiedDiff(from, to);
        diff.mark();
        return diff.shortened();
    }

    private void mark() {
        if ((long) from.size() * to.size() > LARGEST) {
            from.forEach(line -> marked.add("-" + line));
            to.forEach(line -> marked.add("+" + line));
            return;
        }
        int[][] common = commonFrom();
        int i = 0;
        int j = 0;
        while (i < from.size() || j < to.size()) {
            if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
                marked.add(" " + from.get(i));
                i++;
                j++;
            } else if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
                marked.add("-" + from.get(i++));
            } else {
                marked.add("+" + to.get(j++));
            }
        }
    }

    /** The length of the longest common subsequence of both texts' ends, by where the ends start. */
    private int[][] commonFrom() {
        int[][] common = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                common[i][j] = from.get(i).equals(to.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private String shortened() {
        List<String> shown = new ArrayList<>();
        boolean gap = false;
        for (int at = 0; at < marked.size(); at++) {
            if (isNearAChange(at)) {
                if (gap && !shown.isEmpty()) {
                    shown.add("@@");
                }
                shown.add(marked.get(at));
                gap = false;
            } else {
                gap = true;
            }
        }
        return shown.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private boolean isNearAChange(int at) {
        return marked.subList(Math.max(0, at - AROUND), Math.min(marked.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> !line.startsWith(" "));
    }
}
