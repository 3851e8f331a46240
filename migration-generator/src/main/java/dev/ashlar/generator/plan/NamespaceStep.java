package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;

/** Steps on schemas. */
public sealed interface NamespaceStep extends Step {
    /** {@code create schema}. */
    record CreateSchema(Change cause, ObjectId object) implements NamespaceStep {}

    /** {@code drop schema}. */
    record DropSchema(Change cause, ObjectId object) implements NamespaceStep {}
}
