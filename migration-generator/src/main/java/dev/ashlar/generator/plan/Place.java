package dev.ashlar.generator.plan;

import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import java.util.Comparator;

/**
 * Where a reader expects a step among all that could come next.
 *
 * @param chapter the kind of work: renames, what makes way, types, tables, views, what goes
 * @param subject the object that the step belongs to: all steps of one table stand together
 * @param paragraph the order of the steps on one subject
 * @param name the part that the step acts on
 */
record Place(int chapter, String subject, int paragraph, String name) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparingInt((Place place) -> place.chapter())
            .thenComparing(Place::subject)
            .thenComparingInt(Place::paragraph)
            .thenComparing(Place::name);

    private static final int LAST = 14;

    /** A step's place. */
    static Place of(Step step) {
        ObjectId id = step.object();
        String subject = step instanceof StatementStep it && it.definition().of() != null
                ? it.definition().of().owner().path()
                : id.owner().path();
        return new Place(chapter(step), subject, paragraph(step), id.path());
    }

    /** The first place of a subject in a chapter. */
    static Place start(int chapter, String subject) {
        return new Place(chapter, subject, 0, "");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    private static int chapter(Step step) {
        return switch (step) {
            case RenameStep ignored -> 0;
            case NamespaceStep.CreateSchema ignored -> 1;
            case ExtensionStep.CreateExtension ignored -> 2;
            case ExtensionStep.UpdateExtension ignored -> 2;
            case ExtensionStep.MoveExtension ignored -> 2;
            case RawStep.DropRaw ignored -> 3;
            case ViewStep.DropView ignored -> 3;
            case ConstraintStep.DropConstraint ignored -> 4;
            case PartitionStep ignored -> 6;
            case TypeStep.CreateEnum ignored -> 5;
            case TypeStep.AddEnumValue ignored -> 5;
            case SequenceStep.CreateSequence ignored -> 5;
            case SequenceStep.MoveIntoRange ignored -> 5;
            case SequenceStep.AlterSequence ignored -> 5;
            case SequenceStep.OwnSequence ignored -> 7;
            case SequenceStep.SetLogged ignored -> 5;
            case TableStep.DropTable ignored -> 10;
            case TableStep ignored -> 6;
            case ColumnStep ignored -> 6;
            case ValueStep ignored -> 6;
            case DataStep ignored -> 6;
            case IndexStep ignored -> 6;
            case ConstraintStep ignored -> 6;
            case RawStep.CreateRaw ignored -> 8;
            case DomainStep ignored -> 5;
            case CompositeStep ignored -> 5;
            case StatementStep.DropStatement it -> isSwitch(it.object().kind()) ? 0 : 3;
            case StatementStep it -> ofStatement(it.object().kind());
            case ViewStep ignored -> 9;
            case SequenceStep.DropSequence ignored -> 11;
            case TypeStep.DropType ignored -> 11;
            case ExtensionStep.DropExtension ignored -> 12;
            case NamespaceStep.DropSchema ignored -> 13;
            case CommentStep it -> ofComment(it.object().kind());
        };
    }

    private static int ofStatement(ObjectKind kind) {
        return switch (kind) {
            case LANGUAGE, ACCESS_METHOD, FOREIGN_DATA_WRAPPER, SERVER, USER_MAPPING -> 2;
            case TYPE, COLLATION, CONVERSION -> 5;
            case SETTING -> 6;
            case TRIGGER, RULE, POLICY, STATISTICS, PUBLICATION -> 9;
            default -> isSwitch(kind) ? LAST : 8;
        };
    }

    /** What changes the meaning of other statements: it goes before all of them, and comes after all of them. */
    static boolean isSwitch(ObjectKind kind) {
        return kind == ObjectKind.EVENT_TRIGGER || kind == ObjectKind.DEFAULT_PRIVILEGES;
    }

    private static int ofComment(ObjectKind commented) {
        return switch (commented) {
            case SCHEMA -> 1;
            case EXTENSION -> 2;
            case ENUM, VALUE, SEQUENCE, DOMAIN, COMPOSITE -> 5;
            case TABLE, COLUMN, CONSTRAINT, INDEX -> 6;
            case RAW -> 8;
            case VIEW -> 9;
            default -> ofStatement(commented);
        };
    }

    private static int paragraph(Step step) {
        return switch (step) {
            case TableStep ignored -> 1;
            case PartitionStep ignored -> 1;
            case IndexStep.DropIndex ignored -> 2;
            case ColumnStep.AddColumn ignored -> 3;
            case ValueStep ignored -> 3;
            case DataStep ignored -> 3;
            case ColumnStep.DropColumn ignored -> 5;
            case ColumnStep ignored -> 3;
            case ConstraintStep it -> 6 + (isForeign(it) ? 1 : 0);
            case IndexStep ignored -> 8;
            case CommentStep ignored -> 9;
            case NamespaceStep ignored -> 1;
            case ExtensionStep ignored -> 1;
            case TypeStep ignored -> 1;
            case SequenceStep ignored -> 1;
            case ViewStep ignored -> 1;
            case RawStep ignored -> 1;
            case DomainStep ignored -> 1;
            case CompositeStep ignored -> 1;
            case StatementStep ignored -> 10;
            case RenameStep ignored -> 1;
        };
    }

    private static boolean isForeign(ConstraintStep step) {
        return step instanceof ConstraintStep.AddConstraint added && isForeign(added.constraint());
    }

    private static boolean isForeign(ConstraintDef constraint) {
        return constraint instanceof ForeignKeyDef;
    }
}
