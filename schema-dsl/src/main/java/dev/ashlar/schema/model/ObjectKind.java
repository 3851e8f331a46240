package dev.ashlar.schema.model;

import java.util.Arrays;
import java.util.List;

/**
 * The kinds of things that have a name in a database.
 *
 * <p>The order of the constants is the order in which the parts of one table stand in a snapshot.
 */
public enum ObjectKind {
    SCHEMA("schema", Scope.SCHEMA),
    EXTENSION("extension", Scope.DATABASE),
    ENUM("enum", "type", Scope.IN_SCHEMA),
    /** One label of an enum; it is part of the enum's definition and named only in decisions. */
    VALUE("value", Scope.PART),
    SEQUENCE("sequence", Scope.IN_SCHEMA),
    TABLE("table", Scope.IN_SCHEMA),
    COLUMN("column", Scope.PART),
    /** Primary key, unique, check, foreign key and exclusion constraints share one name space in a table. */
    CONSTRAINT("constraint", Scope.PART),
    INDEX("index", Scope.PART),
    TRIGGER("trigger", Scope.PART),
    RULE("rule", Scope.PART),
    POLICY("policy", Scope.PART),
    /** Views and materialized views. */
    VIEW("view", Scope.IN_SCHEMA),
    /** An object that only its own SQL describes. */
    RAW("object", Scope.IN_SCHEMA),
    DOMAIN("domain", Scope.IN_SCHEMA),
    COMPOSITE("composite type", "type", Scope.IN_SCHEMA),
    /** Range types, base types and types that are only announced. */
    TYPE("type", Scope.IN_SCHEMA),
    /** Functions, procedures and aggregates, which share names; the part is the list of argument types. */
    ROUTINE("routine", Scope.SIGNATURE),
    OPERATOR("operator", Scope.SIGNATURE),
    /** The part is the index method. */
    OPERATOR_CLASS("operator class", Scope.SIGNATURE),
    /** The part is the index method. */
    OPERATOR_FAMILY("operator family", Scope.SIGNATURE),
    COLLATION("collation", Scope.IN_SCHEMA),
    CONVERSION("conversion", Scope.IN_SCHEMA),
    STATISTICS("statistics", Scope.IN_SCHEMA),
    TEXT_SEARCH_PARSER("text search parser", Scope.IN_SCHEMA),
    TEXT_SEARCH_TEMPLATE("text search template", Scope.IN_SCHEMA),
    TEXT_SEARCH_DICTIONARY("text search dictionary", Scope.IN_SCHEMA),
    TEXT_SEARCH_CONFIGURATION("text search configuration", Scope.IN_SCHEMA),
    /** The name is the source type, the part the target type. */
    CAST("cast", Scope.PAIR),
    /** The name is the type, the part the language. */
    TRANSFORM("transform", Scope.PAIR),
    LANGUAGE("language", Scope.DATABASE),
    ACCESS_METHOD("access method", Scope.DATABASE),
    EVENT_TRIGGER("event trigger", Scope.DATABASE),
    FOREIGN_DATA_WRAPPER("foreign data wrapper", Scope.DATABASE),
    SERVER("server", Scope.DATABASE),
    /** The name is the server, the part the user. */
    USER_MAPPING("user mapping", Scope.PAIR),
    PUBLICATION("publication", Scope.DATABASE),
    /** The name is the role that creates objects, the part says which objects. */
    DEFAULT_PRIVILEGES("default privileges", Scope.PAIR),
    /** What a statement of its own sets on another object; the part says what. */
    SETTING("setting", Scope.SIGNATURE);

    /** Which names tell one object of a kind from the others. */
    enum Scope {
        /** A schema: its own name alone. */
        SCHEMA,
        /** One name, the same in the whole database. */
        DATABASE,
        /** Two names, the same in the whole database. */
        PAIR,
        /** The schema and a name. */
        IN_SCHEMA,
        /** The schema, a name, and more that tells objects of one name apart, which may be empty. */
        SIGNATURE,
        /** The schema, the name of what it belongs to, and its own. */
        PART
    }

    private static final List<ObjectKind> TYPE_LIKE = List.of(ENUM, DOMAIN, COMPOSITE, TYPE, TABLE, VIEW, RAW);

    private final String word;
    private final String keyword;
    private final Scope scope;

    ObjectKind(String word, Scope scope) {
        this(word, word, scope);
    }

    ObjectKind(String word, String keyword, Scope scope) {
        this.word = word;
        this.keyword = keyword;
        this.scope = scope;
    }

    /** The word used on the command line, in headers and in reports, such as {@code column}. */
    public String word() {
        return word;
    }

    /** The key words of SQL that {@code create}, {@code drop} and {@code comment on} have for it. */
    public String keyword() {
        return keyword;
    }

    Scope scope() {
        return scope;
    }

    /** Whether definitions of such objects are {@link StatementDef}s. */
    public boolean isStatement() {
        return this == TRIGGER || this == RULE || this == POLICY || compareTo(TYPE) >= 0;
    }

    /** The kinds of objects that a type's name may name: types, and what has rows. */
    public static List<ObjectKind> typeLike() {
        return TYPE_LIKE;
    }

    /** Whether such an object lives inside another one and is named by three names. */
    public boolean isPart() {
        return scope == Scope.PART;
    }

    /** How many names tell such an object: from one to three. */
    public int names() {
        return switch (scope) {
            case SCHEMA, DATABASE -> 1;
            case PAIR, IN_SCHEMA -> 2;
            case SIGNATURE, PART -> 3;
        };
    }

    /** The kind with this {@linkplain #word() word}, or an {@link IllegalArgumentException} that lists them all. */
    public static ObjectKind ofWord(String word) {
        for (ObjectKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no kind of object; known are %s"
                .formatted(word, Arrays.stream(values()).map(ObjectKind::word).toList()));
    }
}
