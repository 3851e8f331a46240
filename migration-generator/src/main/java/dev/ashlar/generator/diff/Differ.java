package dev.ashlar.generator.diff;

import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.CompositeDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.RawObjectDef;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.ViewDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Compares two schemas: first the decided renames are applied to the first one, then definitions of one identity are
 * compared, one by one.
 */
public final class Differ {
    private final SchemaDef from;
    private final SchemaDef to;
    private final Answers answers;
    private final ColumnDiffer columns;
    private final Set<ObjectId> rebuilt;
    private final List<Change> changes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<ObjectDef> dropped = new ArrayList<>();
    private final List<ObjectDef> created = new ArrayList<>();

    private Differ(SchemaDef from, SchemaDef to, Answers answers) {
        this.from = Independence.before(from, to);
        this.to = Independence.after(from, to);
        this.answers = answers;
        this.columns = new ColumnDiffer(answers);
        this.rebuilt = RebuiltTables.between(from, to);
    }

    /** What leads from the first schema to the second, and what must be decided first. */
    public static Difference between(SchemaDef from, SchemaDef to, List<Decision> decisions) {
        return difference(Renames.of(from, to, decisions), to, decisions, false);
    }

    /**
     * What leads back from the schema after a change to the one before it: renames are reversed, losses are what was
     * asked for, and values without a cast go through their text.
     *
     * @param decisions those that the change itself rested on
     */
    public static Difference backwards(SchemaDef from, SchemaDef to, List<Decision> decisions) {
        return difference(Renames.back(from, to, decisions), to, List.of(), true);
    }

    private static Difference difference(Renames renames, SchemaDef to, List<Decision> decisions, boolean backwards) {
        Answers answers = new Answers(decisions, renames::now, backwards);
        Differ differ = new Differ(renames.renamed(), to, answers);
        differ.compareAll();
        List<Change> changes = new ArrayList<>(renames.changes());
        changes.addAll(differ.changes);
        Set<Decision> used = new LinkedHashSet<>(renames.used());
        used.addAll(answers.used());
        return new Difference(
                changes,
                differ.questions,
                List.copyOf(used),
                decisions.stream().filter(it -> !used.contains(it)).toList());
    }

    private void compareAll() {
        if (from.equals(to)) {
            return;
        }
        rebuilt.forEach(this::rebuild);
        Pairs.of(from, to).stream()
                .filter(pair -> !rebuilt.contains(pair.id().owner()))
                .forEach(this::compareOne);
        changes.addAll(columns.changes());
        questions.addAll(columns.questions());
        questions.addAll(new Lookalikes(from, to).among(dropped, created, answers));
    }

    private void compareOne(Pairs.Pair pair) {
        ObjectDef before = pair.from();
        ObjectDef after = pair.to();
        ObjectId id = pair.id();
        if (before == null) {
            created(Objects.requireNonNull(after));
        } else if (after == null) {
            dropped(before);
        } else if (!id.kind().isPart() || from.holder(id).equals(to.holder(id))) {
            compare(before, after);
        }
    }

    /** A table that no alteration leads from one to the other goes with all that belongs to it, and comes anew. */
    private void rebuild(ObjectId table) {
        loss(Objects.requireNonNull(from.get(table)));
        changes.add(new Change.Created(Objects.requireNonNull(to.get(table))));
    }

    private void created(ObjectDef def) {
        if (def.id().kind().isPart() && !from.contains(to.holder(def.id()))) {
            return;
        }
        created.add(def);
        if (def instanceof ColumnDef column) {
            columns.added(column);
        } else {
            changes.add(new Change.Created(def));
        }
    }

    private void dropped(ObjectDef def) {
        if (def.id().kind().isPart() && !to.contains(from.holder(def.id()))) {
            return;
        }
        dropped.add(def);
        switch (def) {
            case ColumnDef it -> columns.dropped(it);
            case TableDef table -> loss(table);
            case SequenceDef sequence -> loss(sequence);
            case ConstraintDef it -> changes.add(new Change.Dropped(it));
            case IndexDef it -> changes.add(new Change.Dropped(it));
            case ViewDef it -> changes.add(new Change.Dropped(it));
            case EnumDef it -> changes.add(new Change.Dropped(it));
            case ExtensionDef it -> changes.add(new Change.Dropped(it));
            case NamespaceDef it -> changes.add(new Change.Dropped(it));
            case RawObjectDef it -> changes.add(new Change.Dropped(it));
            case DomainDef it -> changes.add(new Change.Dropped(it));
            case CompositeDef it -> changes.add(new Change.Dropped(it));
            case StatementDef it -> changes.add(new Change.Dropped(it));
        }
    }

    private void loss(ObjectDef def) {
        if (!answers.mayDrop(def.id())) {
            questions.add(new Question.Loss(def.id()));
        }
        changes.add(new Change.Dropped(def));
    }

    private void compare(ObjectDef before, ObjectDef after) {
        if (before.equals(after)) {
            return;
        }
        if (!Sameness.same(before, after)) {
            changed(before, after);
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add(new Change.CommentChanged(after.id(), before.comment(), after.comment()));
        }
    }

    /** Definitions of one identity are of one class; only constraints come in several. */
    private void changed(ObjectDef before, ObjectDef after) {
        switch (after) {
            case ColumnDef it -> columns.compare((ColumnDef) before, it);
            case EnumDef it -> EnumDiffer.compare((EnumDef) before, it, answers, changes, questions);
            case TableDef it -> compareTables((TableDef) before, it);
            case ConstraintDef it -> changes.add(new Change.ConstraintChanged((ConstraintDef) before, it));
            case IndexDef it -> changes.add(new Change.IndexChanged((IndexDef) before, it));
            case ViewDef it -> changes.add(new Change.ViewChanged((ViewDef) before, it));
            case SequenceDef it -> changes.add(new Change.SequenceChanged((SequenceDef) before, it));
            case ExtensionDef it -> changes.add(new Change.ExtensionChanged((ExtensionDef) before, it));
            case RawObjectDef it -> changes.add(new Change.RawObjectChanged((RawObjectDef) before, it));
            case DomainDef it -> changes.add(new Change.DomainChanged((DomainDef) before, it));
            case CompositeDef it -> changes.add(new Change.CompositeChanged((CompositeDef) before, it));
            case StatementDef it -> changes.add(new Change.StatementChanged((StatementDef) before, it));
            case NamespaceDef it -> throw new IllegalStateException("A schema has nothing that differs: " + it);
        }
    }

    private void compareTables(TableDef before, TableDef after) {
        if (!Sameness.samePlace(before.partitionOf(), after.partitionOf())) {
            changes.add(new Change.PartitionChanged(before, after));
        }
        if (before.unlogged() != after.unlogged()
                || !before.storage().equals(after.storage())
                || !before.form().equals(after.form())) {
            changes.add(new Change.TableChanged(before, after));
        }
    }
}
