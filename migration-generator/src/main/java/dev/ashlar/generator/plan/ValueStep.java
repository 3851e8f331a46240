package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SequenceOptions;

/** Steps that change where a column's values come from: a default, an identity, an expression. */
public sealed interface ValueStep extends Step {
    /** {@code set default}. */
    record SetDefault(Change cause, ObjectId object, Expression value) implements ValueStep {}

    /** {@code drop default}. */
    record DropDefault(Change cause, ObjectId object) implements ValueStep {}

    /** {@code add generated … as identity}. */
    record AddIdentity(Change cause, ObjectId object, Identity identity) implements ValueStep {}

    /** {@code setval}: an identity goes on behind the numbers that rows have already. */
    record ContinueIdentity(Change cause, ObjectId object, SequenceOptions options) implements ValueStep {}

    /**
     * The options in which two identities of one column differ, as {@code alter column … set …}.
     *
     * @param restart whether to start anew, since no number of before is one of after
     */
    record AlterIdentity(Change cause, ColumnDef from, ColumnDef to, boolean restart) implements ValueStep {
        @Override
        public ObjectId object() {
            return to.id();
        }
    }

    /** {@code drop identity}. */
    record DropIdentity(Change cause, ObjectId object) implements ValueStep {}

    /** {@code set expression}, from PostgreSQL 17 on. */
    record SetExpression(Change cause, ObjectId object, Expression value) implements ValueStep {}

    /** {@code drop expression}: a stored column keeps its values and is computed no more. */
    record DropExpression(Change cause, ObjectId object) implements ValueStep {}
}
