package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Generated;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.QualifiedName;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random columns and what their values come from. */
final class RandomColumns {
    private static final int FIRST_WITH_VIRTUAL = 18;

    private final Draft draft;
    private final Draw draw;

    RandomColumns(Draft draft) {
        this.draft = draft;
        this.draw = draft.draw;
    }

    void add(ObjectId table) {
        int position = draft.schema().columns(table).size() + 1;
        ObjectId id = table.column(draft.name("c"));
        ColumnDef base = draw.chance(12) ? generatedBase(table) : null;
        if (base != null) {
            draft.put(generated(id, position, base));
            return;
        }
        Sample sample = draft.type();
        TableDef owner = draft.table(table);
        boolean identity = sample.isWhole() && owner.partitionBy() == null && draw.chance(25);
        draft.put(new ColumnDef(
                id,
                position,
                sample.type(),
                !identity && draw.chance(50),
                identity || draw.chance(60) ? null : value(sample),
                identity ? identity() : null,
                null,
                sample.family() == Sample.Family.TEXT && draw.chance(10) ? new QualifiedName("", "C") : null,
                draft.comment()));
    }

    Expression value(Sample sample) {
        SequenceDef sequence = sample.isWhole() && draw.chance(30) ? draft.any(SequenceDef.class) : null;
        return sequence == null
                ? Expression.of(sample.value())
                : new Expression("nextval({0})", List.of(sequence.id()));
    }

    Identity identity() {
        return new Identity(draw.chance(50), draw.chance(60) ? SequenceOptions.DEFAULTS : options());
    }

    SequenceOptions options() {
        return new SequenceOptions(
                draw.chance(40) ? (long) draw.between(1, 50) : null,
                draw.chance(40) ? (long) draw.between(1, 9) : null,
                draw.chance(20) ? 1L : null,
                draw.chance(30) ? (long) draw.between(1000, 30000) : null,
                draw.chance(30) ? (long) draw.between(1, 20) : null,
                draw.chance(20));
    }

    /** A column that may be computed from: not computed itself. */
    @Nullable
    ColumnDef generatedBase(ObjectId table) {
        List<ColumnDef> columns = draft.schema().columns(table).stream()
                .filter(column -> column.generated() == null)
                .toList();
        return columns.isEmpty() ? null : draw.one(columns);
    }

    ColumnDef generated(ObjectId id, int position, ColumnDef base) {
        boolean stored = draft.server < FIRST_WITH_VIRTUAL || draw.chance(60);
        TypeName type = switch (Sample.of(base).family()) {
            case NUMBER -> TypeName.builtIn(draw.oneOf("bigint", "numeric"));
            case TEXT -> TypeName.builtIn("text");
            case TIME, ENUM, OTHER -> TypeName.builtIn("boolean");
        };
        return new ColumnDef(
                id,
                position,
                type,
                draw.chance(80),
                null,
                null,
                new Generated(new Expression(computation(base), List.of(base.id())), stored),
                null,
                draft.comment());
    }

    private String computation(ColumnDef base) {
        return switch (Sample.of(base).family()) {
            case NUMBER -> draw.oneOf("{0} * 2", "{0} + 1");
            case TEXT -> draw.oneOf("lower({0})", "upper({0})");
            case TIME, ENUM, OTHER -> draw.oneOf("{0} is null", "{0} is not null");
        };
    }
}
