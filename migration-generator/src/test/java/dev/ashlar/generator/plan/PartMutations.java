package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.UniqueDef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Random changes to constraints and indexes. */
final class PartMutations {
    private final Draft draft;
    private final Draw draw;

    PartMutations(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void mutate() {
        TableDef table = draft.anyTable();
        if (table == null) {
            return;
        }
        switch (draw.between(1, 10)) {
            case 1 -> new RandomConstraints(draft).add(table.id());
            case 2 -> new RandomIndexes(draft).add(table.id());
            case 3 -> drop(draft.any(ConstraintDef.class));
            case 4 -> drop(draft.any(IndexDef.class));
            case 5 -> rename(draft.any(draw.chance(50) ? ConstraintDef.class : IndexDef.class));
            case 6, 7, 8 -> changeConstraint();
            default -> changeIndex();
        }
    }

    private void drop(@Nullable ObjectDef def) {
        if (def != null) {
            draft.remove(def.id());
        }
    }

    private void rename(@Nullable ObjectDef def) {
        if (def != null) {
            ObjectId now = def.id().owner().part(def.id().kind(), draft.name("renamed"));
            draft.replaceBy(new Renaming(Map.of(def.id(), now)).apply(draft.schema()));
            draft.decisions.add(new Decision.Rename(def.id(), now));
        }
    }

    private void changeConstraint() {
        ConstraintDef constraint = draft.any(ConstraintDef.class);
        if (constraint instanceof CheckDef it) {
            List<ColumnDef> columns = draft.schema().columns(it.id().owner());
            if (!columns.isEmpty()) {
                draft.put(
                        new CheckDef(it.id(), new RandomConstraints(draft).condition(draw.one(columns)), it.comment()));
            }
        } else if (constraint instanceof ForeignKeyDef it) {
            draft.put(new ForeignKeyDef(
                    it.id(),
                    it.columns(),
                    it.references(),
                    it.referencedColumns(),
                    draw.one(List.of(ForeignKeyDef.Action.values())),
                    it.onUpdate(),
                    it.onDeleteColumns(),
                    it.match(),
                    draw.one(List.of(Deferral.values())),
                    it.comment()));
        } else if (constraint instanceof UniqueDef it) {
            draft.put(new UniqueDef(
                    it.id(),
                    it.columns().reversed(),
                    it.include(),
                    it.nullsNotDistinct(),
                    draw.one(List.of(Deferral.values())),
                    it.comment()));
        } else if (constraint instanceof PrimaryKeyDef it) {
            draft.put(new PrimaryKeyDef(
                    it.id(),
                    it.columns().reversed(),
                    it.include(),
                    draw.one(List.of(Deferral.values())),
                    it.comment()));
        }
    }

    private void changeIndex() {
        IndexDef index = draft.any(IndexDef.class);
        if (index == null) {
            return;
        }
        if (draw.chance(40) && index.method().equals("btree")) {
            TreeMap<String, String> storage = new TreeMap<>();
            if (index.storage().isEmpty() || draw.chance(50)) {
                storage.put("fillfactor", draw.oneOf("60", "80"));
            }
            draft.put(new IndexDef(
                    index.id(),
                    index.unique(),
                    index.method(),
                    index.elements(),
                    index.include(),
                    index.nullsNotDistinct(),
                    index.where(),
                    storage,
                    index.comment()));
        } else {
            draft.put(new RandomIndexes(draft)
                    .index(index.id(), draft.schema().columns(index.id().owner())));
        }
    }
}
