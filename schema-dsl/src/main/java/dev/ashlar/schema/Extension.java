package dev.ashlar.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension that the database has. Declared once, as a constant.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">create extension</a>
 */
public final class Extension implements SchemaObject {
    final String name;

    @Nullable
    Schema schema;

    @Nullable
    String version;

    @Nullable
    String comment;

    private Extension(String name) {
        this.name = name;
    }

    /** An extension of this name, such as {@code pg_trgm}. */
    public static Extension extension(String name) {
        return new Extension(name);
    }

    /** The schema that takes the extension's objects; without it, the first of the search path. */
    public Extension in(Schema home) {
        schema = home;
        return this;
    }

    /** The version to install; without it, the server's default. */
    public Extension version(String exact) {
        version = exact;
        return this;
    }

    /** What {@code comment on extension} says, in place of the extension's own words. */
    public Extension comment(String text) {
        comment = text;
        return this;
    }

    @Override
    public String toString() {
        return "extension " + name;
    }
}
