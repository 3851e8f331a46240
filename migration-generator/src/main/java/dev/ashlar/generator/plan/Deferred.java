package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.UniqueDef;

/** Constraints whose checks wait for the end of the transaction when rows are written. */
final class Deferred {
    private Deferred() {}

    /** Whether writing rows of the table may leave checks waiting, in either schema. */
    static boolean mayWait(Transition transition, ObjectId table) {
        return mayWait(transition.from(), table) || mayWait(transition.to(), table);
    }

    private static boolean mayWait(SchemaDef schema, ObjectId table) {
        return schema.all(ConstraintDef.class).stream()
                .anyMatch(constraint -> deferral(constraint) == Deferral.INITIALLY_DEFERRED
                        && (constraint.id().owner().equals(table) || pointsTo(constraint, table)));
    }

    private static boolean pointsTo(ConstraintDef constraint, ObjectId table) {
        return constraint instanceof ForeignKeyDef key && key.references().equals(table);
    }

    private static Deferral deferral(ConstraintDef constraint) {
        return switch (constraint) {
            case PrimaryKeyDef it -> it.deferral();
            case UniqueDef it -> it.deferral();
            case ForeignKeyDef it -> it.deferral();
            case ExclusionDef it -> it.deferral();
            case CheckDef ignored -> Deferral.NOT_DEFERRABLE;
        };
    }
}
