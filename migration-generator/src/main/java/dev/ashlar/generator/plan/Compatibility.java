package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.migrate.files.OlderReleases;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.StatementDef;
import java.util.List;

/**
 * Whether the release before a migration keeps working after it: only when all that it selects, inserts and updates is
 * still there, and nothing new is required of it.
 */
public final class Compatibility {
    private Compatibility() {}

    /** Safe for changes that only add; unsafe as soon as one does more, or might. */
    public static OlderReleases of(List<Change> changes) {
        return changes.stream().allMatch(Compatibility::onlyAdds) ? OlderReleases.SAFE : OlderReleases.UNSAFE;
    }

    private static boolean onlyAdds(Change change) {
        return switch (change) {
            case Change.Created it -> isHarmless(it.definition());
            case Change.ColumnAdded it -> isFilledByItself(it.column());
            case Change.CommentChanged ignored -> true;
            case Change.ValueAdded ignored -> true;
            case Change.TableChanged ignored -> true;
            case Change.DefaultChanged it ->
                it.from().defaultValue() == null && it.to().defaultValue() != null;
            case Change.IndexChanged it -> Storage.isAllThatDiffers(it);
            case Change.Dropped ignored -> false;
            case Change.Renamed ignored -> false;
            case Change.ColumnTypeChanged ignored -> false;
            case Change.NullabilityChanged ignored -> false;
            case Change.IdentityChanged ignored -> false;
            case Change.GenerationChanged ignored -> false;
            case Change.ValuesRebuilt ignored -> false;
            case Change.ConstraintChanged ignored -> false;
            case Change.ViewChanged ignored -> false;
            case Change.SequenceChanged ignored -> false;
            case Change.ExtensionChanged ignored -> false;
            case Change.PartitionChanged ignored -> false;
            case Change.RawObjectChanged ignored -> false;
            case Change.DomainChanged ignored -> false;
            case Change.CompositeChanged ignored -> false;
            case Change.StatementChanged ignored -> false;
        };
    }

    /** A new constraint or unique index may refuse rows that were fine; a raw object, trigger or policy may do anything. */
    private static boolean isHarmless(ObjectDef created) {
        return !(created instanceof ConstraintDef
                || created instanceof RawObjectDef
                || created instanceof StatementDef
                || (created instanceof IndexDef index && index.unique()));
    }

    private static boolean isFilledByItself(ColumnDef column) {
        return column.nullable()
                || column.defaultValue() != null
                || column.identity() != null
                || column.generated() != null;
    }
}
