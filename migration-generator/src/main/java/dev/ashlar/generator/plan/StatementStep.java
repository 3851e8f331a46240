package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;

/** Steps on what statements of its own describe. */
public sealed interface StatementStep extends Step {
    /** The object or property as it is, or was. */
    StatementDef definition();

    @Override
    default ObjectId object() {
        return definition().id();
    }

    /** The statements that make it. */
    record CreateStatement(Change cause, StatementDef definition) implements StatementStep {}

    /** The same statements, run over what is there ({@code create or replace}). */
    record ReplaceStatement(Change cause, StatementDef definition) implements StatementStep {}

    /** The statements that take it away. */
    record DropStatement(Change cause, StatementDef definition) implements StatementStep {}
}
