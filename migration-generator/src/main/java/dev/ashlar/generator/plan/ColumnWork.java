package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps on one column that stays: what its old values, default or identity must be rid of first, then the type, then
 * what comes new.
 */
final class ColumnWork {
    private final Transition transition;
    private final Fates fates;
    private final ColumnDef from;
    private final ColumnDef to;
    private final ObjectId id;
    private final List<Node> chain = new ArrayList<>();
    private final @Nullable Change conversion;
    private final @Nullable Change detached;
    private final Change.@Nullable DefaultChanged newDefault;
    private final Change.@Nullable IdentityChanged newIdentity;

    private ColumnWork(Transition transition, ColumnDef from, ColumnDef to) {
        this.transition = transition;
        this.fates = transition.fates();
        this.from = from;
        this.to = to;
        this.id = to.id();
        conversion = fates.converted().get(id);
        detached = fates.withoutDefault().get(id);
        newDefault = fates.change(id, Change.DefaultChanged.class);
        newIdentity = fates.change(id, Change.IdentityChanged.class);
    }

    /** The steps, each to run after the one before it. */
    static List<Node> of(Transition transition, ColumnDef from, ColumnDef to) {
        ColumnWork work = new ColumnWork(transition, from, to);
        work.dropDefault();
        work.changeGeneration();
        work.dropIdentity();
        work.convert();
        work.changeNullability();
        work.changeIdentity();
        work.setDefault();
        return work.chain;
    }

    private void dropDefault() {
        boolean given = to.defaultValue() != null;
        Change cause = newDefault != null && (!given || newIdentity != null) ? newDefault : detached;
        if (cause == null) {
            cause = conversion;
        }
        if (from.defaultValue() != null && cause != null) {
            add(new ValueStep.DropDefault(cause, id)).frees(transition.before().of(from.defaultValue()));
        }
    }

    private void changeGeneration() {
        Change.GenerationChanged change = fates.change(id, Change.GenerationChanged.class);
        if (change == null) {
            return;
        }
        Expression old = Objects.requireNonNull(change.from().generated()).expression();
        if (to.generated() == null) {
            add(new ValueStep.DropExpression(change, id))
                    .frees(transition.before().of(old));
        } else {
            Expression now = to.generated().expression();
            add(new ValueStep.SetExpression(change, id, now))
                    .makes(id)
                    .frees(transition.before().of(old))
                    .needs(transition.after().of(now));
        }
    }

    private void dropIdentity() {
        if (newIdentity != null && to.identity() == null) {
            add(new ValueStep.DropIdentity(newIdentity, id))
                    .ends(IdentitySequences.of(id))
                    .leaves(List.of(SqlName.ofIdentity(id)))
                    .leaves(PartNames.of(transition.from(), id));
        }
    }

    private void convert() {
        if (conversion == null) {
            return;
        }
        Change.ColumnTypeChanged change = fates.change(id, Change.ColumnTypeChanged.class);
        Expression using = conversion(change);
        Node node = add(new ColumnStep.AlterColumnType(conversion, to, using))
                .makes(id)
                .ends(id)
                .needs(transition.after().of(to.type()))
                .needs(transition.after().ofCollation(to))
                .frees(transition.before().of(from.type()))
                .frees(transition.before().ofCollation(from));
        transition.read(using, id, node);
    }

    private @Nullable Expression conversion(Change.@Nullable ColumnTypeChanged change) {
        if (change == null) {
            return conversion instanceof Change.ValuesRebuilt values
                    ? Conversions.throughText(from, values)
                    : Conversions.throughText(to);
        }
        // of a computed column nobody was asked how its values are converted
        return change.using() == null && from.generated() != null ? Conversions.throughText(to) : change.using();
    }

    private void changeNullability() {
        Change.NullabilityChanged change = fates.change(id, Change.NullabilityChanged.class);
        if (change == null) {
            return;
        }
        if (to.nullable()) {
            add(new ColumnStep.DropNotNull(change, id)).ends(id);
            return;
        }
        Expression value = change.backfill();
        if (value != null) {
            transition.read(value, id, add(new DataStep.Backfill(change, id, value, true)));
            if (Deferred.mayWait(transition, id.owner())) {
                add(new DataStep.CheckDeferred(change, id));
            }
        }
        add(new ColumnStep.SetNotNull(change, id)).makes(id);
    }

    private void changeIdentity() {
        if (newIdentity == null || to.identity() == null) {
            return;
        }
        if (from.identity() == null) {
            add(new ValueStep.AddIdentity(newIdentity, id, to.identity()))
                    .makes(id)
                    .takes(List.of(SqlName.ofIdentity(id)));
            add(new ValueStep.ContinueIdentity(newIdentity, id, to.identity().options()));
            return;
        }
        SequenceRange before = SequenceRange.of(from.identity().options());
        SequenceRange after = SequenceRange.of(to.identity().options());
        SequenceRange both = before.intersection(after);
        if (!before.isWithin(after) && both != null) {
            add(new SequenceStep.MoveIntoRange(newIdentity, IdentitySequences.of(id), both.lowest(), both.highest()));
        }
        add(new ValueStep.AlterIdentity(newIdentity, from, to, both == null));
    }

    private void setDefault() {
        Change cause = newDefault != null ? newDefault : detached;
        if (cause == null && from.defaultValue() != null) {
            cause = conversion;
        }
        if (to.defaultValue() == null || cause == null) {
            return;
        }
        Node node = add(new ValueStep.SetDefault(cause, id, to.defaultValue()))
                .needs(transition.after().of(to.defaultValue()));
        if (chain.stream().noneMatch(other -> other.step() instanceof ValueStep.DropDefault)) {
            node.frees(transition.before().of(from.defaultValue()));
        }
    }

    private Node add(Step step) {
        Node node = new Node(step);
        chain.add(node);
        return node;
    }
}
