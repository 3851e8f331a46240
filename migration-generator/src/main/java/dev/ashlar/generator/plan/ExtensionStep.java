package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.ObjectId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps on extensions. */
public sealed interface ExtensionStep extends Step {
    /** {@code create extension}. */
    record CreateExtension(Change cause, ExtensionDef extension) implements ExtensionStep {
        @Override
        public ObjectId object() {
            return extension.id();
        }
    }

    /** {@code alter extension … update}; no version is the server's default. */
    record UpdateExtension(
            Change cause, ObjectId object, @Nullable String version) implements ExtensionStep {}

    /** {@code alter extension … set schema}. */
    record MoveExtension(Change cause, ObjectId object, String schema) implements ExtensionStep {}

    /** The schema in which the extension is: the one that is named, or the first of the usual search path. */
    static String schema(ExtensionDef extension) {
        return Objects.requireNonNullElse(extension.schema(), ObjectId.PUBLIC);
    }

    /** {@code drop extension}. */
    record DropExtension(Change cause, ObjectId object) implements ExtensionStep {}
}
