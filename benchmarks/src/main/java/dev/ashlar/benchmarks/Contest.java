package dev.ashlar.benchmarks;

import java.util.List;

/**
 * Contestants that do the same job, measured in turn (A B C, A B C, …), so that whatever slows the machine down slows all
 * of them.
 *
 * @param id a short name for files and rows
 * @param title the job, as a reader of the table understands it
 * @param measure what is compared
 * @param sizes how much each contestant of ours has to do, where the first is compared with others and all of them show how
 *     the cost grows; empty where there is one of ours
 */
record Contest(String id, String title, Measure measure, List<Contestant> contestants, List<Integer> sizes) {
    Contest {
        contestants = List.copyOf(contestants);
        sizes = List.copyOf(sizes);
    }

    Contest(String id, String title, List<Contestant> contestants) {
        this(id, title, Measure.CPU, contestants, List.of());
    }
}
