package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL schema: a name space for tables, types and other objects. Declared once, as a constant.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-schemas.html">Schemas</a>
 */
public final class Schema implements SchemaObject {
    /** The schema that every database has, and that holds what names no other. */
    public static final Schema PUBLIC = new Schema(ObjectId.PUBLIC);

    final String name;

    @Nullable
    Extras extras;

    @Nullable
    String comment;

    @Nullable
    String renamedFrom;

    private Schema(String name) {
        this.name = name;
    }

    /** A schema of this name. */
    public static Schema schema(String name) {
        return new Schema(name);
    }

    /** What {@code comment on schema} says. */
    public Schema comment(String text) {
        requireOwn("comment");
        comment = text;
        return this;
    }

    /** The role that owns it. */
    public Schema owner(String role) {
        requireOwn("owner");
        extras = Extras.of(extras).ownedBy(role);
        return this;
    }

    /** Who may do what with it: {@code grants(grant("usage").to("app"))}. */
    public Schema grants(Grant... more) {
        requireOwn("grants");
        extras = Extras.of(extras).with(more);
        return this;
    }

    /** What a statement of its own sets on it. */
    public Schema set(Setting setting) {
        requireOwn("set");
        extras = Extras.of(extras).with(setting);
        return this;
    }

    /** The name that the schema had before, so that it is renamed and not created anew. */
    public Schema renamedFrom(String oldName) {
        renamedFrom = oldName;
        return this;
    }

    private void requireOwn(String word) {
        if (this == PUBLIC) {
            throw new IllegalStateException(
                    "Schema.PUBLIC is the same for all; write a constant with schema(\"public\").%s(…)"
                            .formatted(word));
        }
    }

    @Override
    public String toString() {
        return "schema " + name;
    }
}
