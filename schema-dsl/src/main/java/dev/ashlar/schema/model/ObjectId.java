package dev.ashlar.schema.model;

/**
 * The identity of one object: its kind and its names.
 *
 * <p>Identities sort by schema, name, kind and part, so that a table is followed by its columns, constraints and
 * indexes.
 *
 * @param schema the schema that holds the object; empty for what belongs to the database as a whole (extensions); for a
 *     schema, its own name
 * @param name the object's name, or for a part the name of the table or enum it belongs to; empty for a schema
 * @param part the name of a column, constraint, index or enum value; otherwise empty
 */
public record ObjectId(ObjectKind kind, String schema, String name, String part) implements Comparable<ObjectId> {
    /** The schema that every new database has, and that SQL text need not name. */
    public static final String PUBLIC = "public";

    public ObjectId {
        if (kind.isPart() == part.isEmpty()) {
            throw new IllegalArgumentException("A %s has %s: %s, %s, %s"
                    .formatted(kind.word(), kind.isPart() ? "three names" : "no part", schema, name, part));
        }
    }

    public static ObjectId schema(String name) {
        return new ObjectId(ObjectKind.SCHEMA, name, "", "");
    }

    public static ObjectId extension(String name) {
        return new ObjectId(ObjectKind.EXTENSION, "", name, "");
    }

    public static ObjectId enumType(String schema, String name) {
        return new ObjectId(ObjectKind.ENUM, schema, name, "");
    }

    public static ObjectId sequence(String schema, String name) {
        return new ObjectId(ObjectKind.SEQUENCE, schema, name, "");
    }

    public static ObjectId table(String schema, String name) {
        return new ObjectId(ObjectKind.TABLE, schema, name, "");
    }

    public static ObjectId view(String schema, String name) {
        return new ObjectId(ObjectKind.VIEW, schema, name, "");
    }

    public static ObjectId raw(String schema, String name) {
        return new ObjectId(ObjectKind.RAW, schema, name, "");
    }

    /** The identity of a part of this object: a column, constraint or index of a table, a value of an enum. */
    public ObjectId part(ObjectKind partKind, String partName) {
        return new ObjectId(partKind, schema, name, partName);
    }

    public ObjectId column(String columnName) {
        return part(ObjectKind.COLUMN, columnName);
    }

    public ObjectId constraint(String constraintName) {
        return part(ObjectKind.CONSTRAINT, constraintName);
    }

    public ObjectId index(String indexName) {
        return part(ObjectKind.INDEX, indexName);
    }

    public ObjectId value(String label) {
        return part(ObjectKind.VALUE, label);
    }

    /** The object that this part belongs to: the enum of a value, otherwise the table; an object itself when it is no part. */
    public ObjectId owner() {
        return kind.isPart()
                ? new ObjectId(kind == ObjectKind.VALUE ? ObjectKind.ENUM : ObjectKind.TABLE, schema, name, "")
                : this;
    }

    /** The last of the names: what a person calls the object within its surroundings. */
    public String simpleName() {
        return kind.isPart() ? part : kind == ObjectKind.SCHEMA ? schema : name;
    }

    /** All names as SQL, quoted where needed, always with the schema: {@code public.members.email}. */
    public String path() {
        return switch (kind) {
            case SCHEMA -> Identifier.quote(schema);
            case EXTENSION -> Identifier.quote(name);
            case ENUM, SEQUENCE, TABLE, VIEW, RAW -> Identifier.quote(schema) + "." + Identifier.quote(name);
            case VALUE, COLUMN, CONSTRAINT, INDEX ->
                Identifier.quote(schema) + "." + Identifier.quote(name) + "." + Identifier.quote(part);
        };
    }

    /** As {@link #path()}, without the schema {@code public}: {@code members.email}. */
    public String display() {
        boolean bare = schema.equals(PUBLIC) && kind != ObjectKind.SCHEMA;
        return bare ? path().substring(PUBLIC.length() + 1) : path();
    }

    /** The object's own name as SQL text refers to it: a part's bare name, otherwise {@link #display()}. */
    public String sql() {
        return kind.isPart() ? Identifier.quote(part) : display();
    }

    @Override
    public int compareTo(ObjectId other) {
        int order = schema.compareTo(other.schema);
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? part.compareTo(other.part) : order;
    }

    /** Kind and names as people read them: {@code column members.email}. */
    @Override
    public String toString() {
        return kind.word() + " " + display();
    }
}
