package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that only its own SQL describes: what the declaration has no words for.
 *
 * @param createSql one or more statements that create it
 * @param dropSql one or more statements that take it away again
 * @param dependsOn what must exist before it
 * @param watch a query over the catalogs that shows its definition, or null when nobody can see it drift
 */
public record RawObjectDef(
        ObjectId id,
        String createSql,
        String dropSql,
        List<ObjectId> dependsOn,
        @Nullable String watch) implements ObjectDef {
    public RawObjectDef {
        dependsOn = List.copyOf(dependsOn);
    }

    /** Always null: a raw object comments on itself in its own SQL. */
    @Override
    public @Nullable String comment() {
        return null;
    }
}
