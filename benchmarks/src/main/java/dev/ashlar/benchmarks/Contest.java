package dev.ashlar.benchmarks;

import java.util.List;

/**
 * Contestants that do the same job, measured in turn (A B C, A B C, …), so that whatever slows the machine down slows all
 * of them.
 *
 * @param id a short name for files and rows
 * @param title the job, as a reader of the table understands it
 */
record Contest(String id, String title, List<Contestant> contestants) {
    Contest {
        contestants = List.copyOf(contestants);
    }
}
