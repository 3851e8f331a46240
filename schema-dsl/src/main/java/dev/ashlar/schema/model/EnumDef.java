package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enumerated type ({@code create type … as enum}).
 *
 * @param labels the values in their sort order
 */
public record EnumDef(
        ObjectId id, List<String> labels, @Nullable String comment) implements ObjectDef {
    public EnumDef {
        labels = List.copyOf(labels);
    }
}
