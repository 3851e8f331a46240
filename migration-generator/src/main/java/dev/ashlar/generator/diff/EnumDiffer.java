package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs between the values of two enums of one name, renamed values already under their new names. */
final class EnumDiffer {
    private EnumDiffer() {}

    static void compare(EnumDef from, EnumDef to, Answers answers, List<Change> changes, List<Question> questions) {
        List<String> kept = to.labels().stream().filter(from.labels()::contains).toList();
        if (kept.equals(from.labels())) {
            added(from, to, changes);
            return;
        }
        Map<String, String> replacements = new TreeMap<>();
        for (String label : from.labels()) {
            if (!to.labels().contains(label)) {
                removed(from, to, label, answers, questions, replacements);
            }
        }
        changes.add(new Change.ValuesRebuilt(from, to, replacements));
    }

    private static void added(EnumDef from, EnumDef to, List<Change> changes) {
        for (int i = 0; i < to.labels().size(); i++) {
            String label = to.labels().get(i);
            if (!from.labels().contains(label)) {
                changes.add(new Change.ValueAdded(to.id(), label, nextKnown(from, to, i)));
            }
        }
    }

    private static @Nullable String nextKnown(EnumDef from, EnumDef to, int index) {
        return to.labels().stream()
                .skip(index + 1L)
                .filter(from.labels()::contains)
                .findFirst()
                .orElse(null);
    }

    private static void removed(
            EnumDef from,
            EnumDef to,
            String label,
            Answers answers,
            List<Question> questions,
            Map<String, String> replacements) {
        ObjectId value = from.id().value(label);
        String replacement = answers.replacement(value);
        if (replacement != null && to.labels().contains(replacement)) {
            replacements.put(label, replacement);
            return;
        }
        lookalikes(from, to, label).stream()
                .map(to.id()::value)
                .filter(it -> !answers.isKept(value, it))
                .forEach(it -> questions.add(
                        new Question.Lookalike(value, it, "both stand at the same place among the values")));
        if (!answers.mayDrop(value)) {
            questions.add(new Question.Loss(value));
        }
    }

    private static List<String> lookalikes(EnumDef from, EnumDef to, String label) {
        int index = from.labels().indexOf(label);
        List<String> found = new ArrayList<>();
        if (from.labels().size() == to.labels().size()
                && !from.labels().contains(to.labels().get(index))) {
            found.add(to.labels().get(index));
        }
        return found;
    }
}
