package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Renaming;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.Map;

/** Random changes to columns. */
final class ColumnMutations {
    private final Draft draft;
    private final Draw draw;

    ColumnMutations(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void mutate() {
        ColumnDef column = draft.anyColumn();
        if (column == null) {
            return;
        }
        switch (draw.between(1, 11)) {
            case 1 -> add();
            case 2 -> draft.remove(column.id());
            case 3 -> rename(column);
            case 4, 5 -> changeType(column);
            case 6 -> draft.put(Redefine.withNullable(column, column.identity() == null && !column.nullable()));
            case 7 -> changeDefault(column);
            case 8, 9 -> changeIdentity(column);
            case 10 -> changeCollation(column);
            default -> changeGeneration(column);
        }
    }

    private void add() {
        TableDef table = draft.anyTable();
        if (table != null) {
            new RandomColumns(draft).add(table.id());
        }
    }

    private void rename(ColumnDef column) {
        boolean mentioned = draft.schema().all(RawObjectDef.class).stream()
                .anyMatch(raw -> raw.dependsOn().contains(column.id()));
        if (!mentioned) {
            ObjectId now = column.id().owner().column(draft.name("renamed"));
            draft.replaceBy(new Renaming(Map.of(column.id(), now)).apply(draft.schema()));
            draft.decisions.add(new Decision.Rename(column.id(), now));
        }
    }

    /** Mostly within a family, so that what mentions the column stays; otherwise all that mentions it must go. */
    private void changeType(ColumnDef column) {
        Sample old = Sample.of(column);
        List<Sample> family = Sample.BUILT_IN.stream()
                .filter(sample -> sample.family() == old.family())
                .toList();
        Sample sample = family.isEmpty() || draw.chance(30) ? draft.type() : draw.one(family);
        boolean computed = column.generated() != null;
        if (computed && sample.family() != old.family()) {
            return;
        }
        if (sample.family() != old.family()
                || old.family() == Sample.Family.OTHER
                || old.family() == Sample.Family.ENUM) {
            removeMentions(column.id());
        }
        ColumnDef changed = Redefine.withType(column, sample.type());
        draft.put(
                column.defaultValue() == null || computed
                        ? changed
                        : Redefine.withDefault(changed, Expression.of(sample.value())));
        changeTogether(column, sample);
    }

    /** Columns that point to this one, or that this one points to, take the type as well. */
    private void changeTogether(ColumnDef column, Sample sample) {
        for (ForeignKeyDef key : draft.schema().all(ForeignKeyDef.class)) {
            int at = key.referencedColumns().indexOf(column.id().part());
            if (key.references().equals(column.id().owner()) && at >= 0) {
                ObjectId other = key.id().owner().column(key.columns().get(at));
                if (draft.objects.get(other) instanceof ColumnDef own
                        && !own.type().equals(sample.type())) {
                    removeMentions(other);
                    draft.put(Redefine.withType(own, sample.type()));
                }
            }
        }
    }

    private void removeMentions(ObjectId column) {
        for (ObjectDef def : List.copyOf(draft.objects.values())) {
            boolean plain =
                    def instanceof ViewDef view && !view.query().template().contains(" where ");
            boolean mentioned = new Dependencies(draft.schema()).of(def).contains(column)
                    && !(def instanceof ForeignKeyDef)
                    && !(def instanceof RawObjectDef);
            if (mentioned && !plain) {
                draft.remove(def.id());
            }
        }
    }

    private void changeDefault(ColumnDef column) {
        if (column.identity() == null && column.generated() == null) {
            boolean set = column.defaultValue() == null || draw.chance(60);
            Sample sample = Sample.of(column);
            Expression value = sample.family() == Sample.Family.ENUM
                    ? Expression.of(
                            column.type().dimensions() > 0
                                    ? "'{}'"
                                    : "'" + draw.one(draft.enumOf(column).labels()) + "'")
                    : draw.chance(50) && sample.family() == Sample.Family.NUMBER
                            ? Expression.of("-1")
                            : new RandomColumns(draft).value(sample);
            draft.put(Redefine.withDefault(column, set ? value : null));
        }
    }

    private void changeIdentity(ColumnDef column) {
        boolean partitioned = draft.table(column.id()).partitionBy() != null;
        if (Sample.of(column).isWhole() && !partitioned && column.generated() == null) {
            boolean set = column.identity() == null || draw.chance(60);
            draft.put(Redefine.withIdentity(column, set ? new RandomColumns(draft).identity() : null));
        }
    }

    private void changeCollation(ColumnDef column) {
        if (Sample.of(column).family() == Sample.Family.TEXT && column.generated() == null) {
            QualifiedName collation = column.collation() == null ? new QualifiedName("", "C") : null;
            draft.put(new ColumnDef(
                    column.id(),
                    column.position(),
                    column.type(),
                    column.nullable(),
                    column.defaultValue(),
                    null,
                    null,
                    collation,
                    column.comment()));
        }
    }

    private void changeGeneration(ColumnDef column) {
        Generated generated = column.generated();
        if (generated != null && draw.chance(50)) {
            draft.put(Redefine.withGenerated(column, column.type(), null));
            return;
        }
        ColumnDef base = new RandomColumns(draft).generatedBase(column.id().owner());
        if (base != null && !base.id().equals(column.id())) {
            removeMentions(column.id());
            draft.put(new RandomColumns(draft).generated(column.id(), column.position(), base));
        }
    }
}
