package dev.ashlar.generator.plan;

import java.util.List;

/** What leads from one schema to another: one batch after the other, each a file and a transaction of its own. */
public record Plan(List<Batch> batches) {
    public Plan {
        batches = List.copyOf(batches);
    }

    /** All steps of all batches, in order. */
    public List<Step> steps() {
        return batches.stream().flatMap(batch -> batch.steps().stream()).toList();
    }
}
