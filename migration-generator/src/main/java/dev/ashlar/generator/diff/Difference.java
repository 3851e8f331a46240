package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.Decision;
import java.util.List;

/**
 * The outcome of comparing two schemas.
 *
 * @param changes what differs, renames first, the rest in the order of the objects' names
 * @param questions what must be decided before the changes can be planned; empty when they can
 * @param used the decisions that the changes rest on
 * @param unused the decisions that nothing in the two schemas needs: in the source they have done their work and may go,
 *     on the command line they are mistaken
 */
public record Difference(List<Change> changes, List<Question> questions, List<Decision> used, List<Decision> unused) {
    public Difference {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        used = List.copyOf(used);
        unused = List.copyOf(unused);
    }
}
