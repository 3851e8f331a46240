package dev.ashlar.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one object: its kind and its names.
 *
 * <p>Identities sort by schema, name, kind and part, so that a table is followed by its columns, constraints and
 * indexes.
 *
 * @param schema the schema that holds the object; empty for what belongs to the database as a whole, such as extensions;
 *     for a schema, its own name
 * @param name the object's name, or for a part the name of the table, view or enum it belongs to; empty for a schema
 * @param part the name of a column, constraint, index or another part; of a routine or operator the types of its arguments,
 *     and so on as the {@link ObjectKind} says; otherwise empty
 */
public record ObjectId(ObjectKind kind, String schema, String name, String part) implements Comparable<ObjectId> {
    /** The schema that every new database has, and that SQL text need not name. */
    public static final String PUBLIC = "public";

    public ObjectId {
        boolean mayHavePart = kind.names() == 3 || kind.scope() == ObjectKind.Scope.PAIR;
        // A value of an enum is the only thing that may have the empty name.
        boolean mustHavePart = kind.isPart() && kind != ObjectKind.VALUE;
        if (part.isEmpty() ? mustHavePart : !mayHavePart) {
            throw new IllegalArgumentException("A %s has %s: %s, %s, %s"
                    .formatted(kind.word(), kind.isPart() ? "three names" : "no part", schema, name, part));
        }
    }

    /** The identity with these names, as many as the kind has, in the order of {@link #path()}. */
    public static ObjectId of(ObjectKind kind, List<String> names) {
        return switch (kind.scope()) {
            case SCHEMA -> schema(names.get(0));
            case DATABASE -> database(kind, names.get(0));
            case PAIR -> new ObjectId(kind, "", names.get(0), names.get(1));
            case IN_SCHEMA -> new ObjectId(kind, names.get(0), names.get(1), "");
            case SIGNATURE, PART -> new ObjectId(kind, names.get(0), names.get(1), names.get(2));
        };
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

    /** An object that belongs to the database as a whole, such as an event trigger. */
    public static ObjectId database(ObjectKind kind, String name) {
        return new ObjectId(kind, "", name, "");
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

    /**
     * The identity of what a statement of its own sets on this object: it bears the object's names, and says of what kind
     * that is, unless it is a table.
     */
    public ObjectId setting(String what) {
        String target = switch (kind) {
            case TABLE -> what;
            case ROUTINE, OPERATOR -> "%s (%s) %s".formatted(kind.word(), part, what);
            default ->
                part.isEmpty()
                        ? kind.word() + " " + what
                        : "%s %s %s".formatted(kind.word(), Identifier.quote(part), what);
        };
        return kind == ObjectKind.SCHEMA
                ? new ObjectId(ObjectKind.SETTING, "", schema, target)
                : new ObjectId(ObjectKind.SETTING, schema, name, target);
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
        return switch (kind.scope()) {
            case SCHEMA -> Identifier.quote(schema);
            case DATABASE -> Identifier.quote(name);
            case PAIR -> Identifier.quote(name) + "." + Identifier.quote(part);
            case IN_SCHEMA -> Identifier.quote(schema) + "." + Identifier.quote(name);
            case SIGNATURE, PART ->
                Identifier.quote(schema) + "." + Identifier.quote(name) + "." + Identifier.quote(part);
        };
    }

    /** As people read it, without the schema {@code public}: {@code members.email}, {@code add(integer, integer)}. */
    public String display() {
        return kind.isPart() ? withoutPublic(path()) : kind == ObjectKind.ROUTINE ? withoutPublic(sql()) : sql();
    }

    /** The object's own name as SQL text refers to it: a part's bare name, otherwise with its schema unless that is public. */
    public String sql() {
        return switch (kind) {
            case VALUE, COLUMN, CONSTRAINT, INDEX, TRIGGER, RULE, POLICY -> Identifier.quote(part);
            case SCHEMA -> path();
            // PostgreSQL has thousands of its own, and takes those where no schema is named.
            case ROUTINE -> qualifiedName() + "(" + part + ")";
            case OPERATOR -> Identifier.quote(schema) + "." + name + " (" + part + ")";
            case OPERATOR_CLASS, OPERATOR_FAMILY -> nameSql() + " using " + Identifier.quote(part);
            case CAST -> "(" + name + " as " + part + ")";
            case TRANSFORM -> "for " + name + " language " + Identifier.quote(part);
            case USER_MAPPING -> "for " + Identifier.quote(part) + " server " + Identifier.quote(name);
            case DEFAULT_PRIVILEGES -> "of " + Identifier.quote(name) + " on " + part;
            case SETTING -> schema.isEmpty() ? part + " of " + name : part + " of " + withoutPublic(qualifiedName());
            case EXTENSION,
                    ENUM,
                    SEQUENCE,
                    TABLE,
                    VIEW,
                    RAW,
                    DOMAIN,
                    COMPOSITE,
                    TYPE,
                    COLLATION,
                    CONVERSION,
                    STATISTICS,
                    TEXT_SEARCH_PARSER,
                    TEXT_SEARCH_TEMPLATE,
                    TEXT_SEARCH_DICTIONARY,
                    TEXT_SEARCH_CONFIGURATION,
                    LANGUAGE,
                    ACCESS_METHOD,
                    EVENT_TRIGGER,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    PUBLICATION -> withoutPublic(path());
        };
    }

    /** The name with its schema unless that is public, without what tells objects of one name apart. */
    String nameSql() {
        return withoutPublic(qualifiedName());
    }

    private String qualifiedName() {
        return Identifier.quote(schema) + "." + Identifier.quote(name);
    }

    private String withoutPublic(String text) {
        return schema.equals(PUBLIC) && kind != ObjectKind.SCHEMA && !SystemNames.contains(kind, name)
                ? text.substring(PUBLIC.length() + 1)
                : text;
    }

    @Override
    public int compareTo(ObjectId other) {
        int order = compare(schema, other.schema);
        if (order == 0) {
            order = compare(name, other.name);
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? part.compareTo(other.part) : order;
    }

    /** The parts of one table mostly share the very strings, which {@code compareTo} would walk to their ends. */
    @SuppressWarnings("ReferenceEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }

    // Written out because identities are the keys of every map: what a record links at run time is slow until it is
    // compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ObjectId id
                        && kind == id.kind
                        && name.equals(id.name)
                        && part.equals(id.part)
                        && schema.equals(id.schema));
    }

    /** Names alone tell nearly all identities apart. */
    @Override
    public int hashCode() {
        return (31 * name.hashCode() + part.hashCode()) * 31 + kind.word().hashCode();
    }

    /** Kind and names as people read them: {@code column members.email}. */
    @Override
    public String toString() {
        return kind.word() + " " + display();
    }
}
