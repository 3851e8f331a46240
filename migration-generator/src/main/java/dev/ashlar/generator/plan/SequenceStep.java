package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SequenceDef;
import org.jspecify.annotations.Nullable;

/** Steps on sequences of their own. */
public sealed interface SequenceStep extends Step {
    /** {@code create sequence}, not yet owned by a column. */
    record CreateSequence(Change cause, SequenceDef sequence) implements SequenceStep {
        @Override
        public ObjectId object() {
            return sequence.id();
        }
    }

    /** {@code setval}: a sequence that has left the range is put back to its border. */
    record MoveIntoRange(Change cause, ObjectId object, long lowest, long highest) implements SequenceStep {}

    /**
     * {@code alter sequence}: its type and the options that differ.
     *
     * @param restart whether to start anew, since no number of before is one of after
     */
    record AlterSequence(Change cause, SequenceDef from, SequenceDef to, boolean restart) implements SequenceStep {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** {@code alter sequence … owned by}; no owner is {@code none}. */
    record OwnSequence(
            Change cause, ObjectId object, @Nullable ObjectId owner) implements SequenceStep {}

    /** {@code alter sequence … set logged} or {@code set unlogged}. */
    record SetLogged(Change cause, ObjectId object, boolean logged) implements SequenceStep {}

    /** {@code drop sequence}. */
    record DropSequence(Change cause, ObjectId object) implements SequenceStep {}
}
