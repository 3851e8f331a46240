package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Random changes to enums; expressions that have a value as a constant change with it. */
final class EnumMutations {
    private final Draft draft;
    private final Draw draw;

    EnumMutations(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void mutate() {
        EnumDef def = draft.any(EnumDef.class);
        if (def == null) {
            return;
        }
        List<String> labels = new ArrayList<>(def.labels());
        String label = draw.one(labels);
        switch (draw.between(1, 5)) {
            case 1 -> labels.add(draw.between(0, labels.size()), new RandomObjects(draft).label());
            case 2 -> addAndUse(def, labels);
            case 3 -> {
                rename(def, label);
                return;
            }
            case 4 -> {
                if (labels.size() < 3) {
                    return;
                }
                labels.remove(label);
                replace(label, labels.getFirst());
                if (draw.chance(60)) {
                    draft.decisions.add(new Decision.MapValue(def.id().value(label), labels.getFirst()));
                }
            }
            default -> Collections.swap(labels, 0, labels.size() - 1);
        }
        draft.put(new EnumDef(def.id(), labels, def.comment()));
    }

    /** A new value that a default of the same migration has. */
    private void addAndUse(EnumDef def, List<String> labels) {
        String label = new RandomObjects(draft).label();
        labels.add(label);
        for (ColumnDef column : draft.schema().all(ColumnDef.class)) {
            if (Fates.isOf(def.id(), column.type()) && column.type().dimensions() == 0) {
                draft.put(Redefine.withDefault(column, Expression.of("'" + label + "'")));
            }
        }
    }

    private void rename(EnumDef def, String label) {
        String name = new RandomObjects(draft).label();
        ObjectId now = def.id().value(name);
        draft.replaceBy(new Renaming(Map.of(def.id().value(label), now)).apply(draft.schema()));
        draft.decisions.add(new Decision.Rename(def.id().value(label), now));
        replace(label, name);
    }

    private void replace(String label, String other) {
        for (ObjectDef def : List.copyOf(draft.objects.values())) {
            draft.put(Redefine.withTexts(
                    def,
                    text -> text.replace("'" + label + "'", "'" + other + "'")
                            .replace("{" + label + "}", "{" + other + "}")));
        }
    }
}
