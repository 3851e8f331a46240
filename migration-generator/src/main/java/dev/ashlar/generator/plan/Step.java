package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;

/** One SQL action of a plan; its parts are definitions and names, never SQL text put together. */
public sealed interface Step
        permits NamespaceStep,
                ExtensionStep,
                TypeStep,
                SequenceStep,
                TableStep,
                PartitionStep,
                ColumnStep,
                ValueStep,
                ConstraintStep,
                IndexStep,
                ViewStep,
                RawStep,
                RenameStep,
                DomainStep,
                CompositeStep,
                StatementStep,
                CommentStep,
                DataStep {
    /** The change that this step is needed for; a dependent that is restored names what stood in its way. */
    Change cause();

    /** What the step acts on, as it is called at that moment. */
    ObjectId object();
}
