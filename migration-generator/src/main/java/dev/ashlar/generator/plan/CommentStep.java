package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * {@code comment on}; no text takes the comment away.
 *
 * @param keyword what SQL calls such an object, such as {@code materialized view}
 */
public record CommentStep(
        Change cause,
        ObjectId object,
        String keyword,
        @Nullable String text) implements Step {}
