package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** {@code comment on}; no text takes the comment away. */
public record CommentStep(
        Change cause, ObjectId object, @Nullable String text) implements Step {}
