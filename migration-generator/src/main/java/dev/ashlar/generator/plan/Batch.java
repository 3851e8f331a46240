package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;

/**
 * The steps of one file and one transaction.
 *
 * @param before the schema that the steps start from
 * @param after the schema that they lead to
 * @param changes what differs between the two
 * @param steps the actions in the order of their execution
 * @param transactional whether the steps run as one transaction
 */
public record Batch(SchemaDef before, SchemaDef after, List<Change> changes, List<Step> steps, boolean transactional) {
    public Batch {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }
}
