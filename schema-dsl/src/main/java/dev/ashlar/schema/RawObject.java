package dev.ashlar.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object that only its own SQL describes: a function, a trigger, a domain, whatever the declaration has no words
 * for. It takes part in ordering, snapshot, comparison and rehearsal like any other. Declared once, as a constant.
 */
public final class RawObject implements SchemaObject {
    final Schema schema;
    final String name;
    final String createSql;
    final String dropSql;
    final List<Supplier<? extends SchemaObject>> dependsOn = new ArrayList<>();

    @Nullable
    String watch;

    @Nullable
    Origin renamedFrom;

    private RawObject(Schema schema, String name, String createSql, String dropSql, SchemaObject... dependsOn) {
        this.schema = schema;
        this.name = name;
        this.createSql = createSql;
        this.dropSql = dropSql;
        for (SchemaObject object : dependsOn) {
            this.dependsOn.add(() -> object);
        }
    }

    /**
     * A raw object in the schema {@code public}.
     *
     * @param name what the object is called in reports; where SQL text mentions it, also its name there
     * @param createSql one or more statements that create it
     * @param dropSql one or more statements that take it away again
     * @param dependsOn what must exist before it
     */
    public static RawObject rawObject(String name, String createSql, String dropSql, SchemaObject... dependsOn) {
        return new RawObject(Schema.PUBLIC, name, createSql, dropSql, dependsOn);
    }

    /** A raw object in a schema. */
    public static RawObject rawObject(
            Schema schema, String name, String createSql, String dropSql, SchemaObject... dependsOn) {
        return new RawObject(schema, name, createSql, dropSql, dependsOn);
    }

    /** One more thing that must exist before it, where naming it at once would be a circle of constants. */
    public RawObject dependsOn(Supplier<? extends SchemaObject> object) {
        dependsOn.add(object);
        return this;
    }

    /**
     * A query over the catalogs that shows the object's definition as text; without it the object is reported as
     * unwatched.
     */
    public RawObject watchedBy(String query) {
        watch = query;
        return this;
    }

    /** The name that the object had before in the same schema. */
    public RawObject renamedFrom(String oldName) {
        renamedFrom = Origin.of(oldName);
        return this;
    }

    /** The schema and name that the object had before. */
    public RawObject renamedFrom(String oldSchema, String oldName) {
        renamedFrom = new Origin(oldSchema, oldName);
        return this;
    }

    @Override
    public String toString() {
        return "object " + name;
    }
}
