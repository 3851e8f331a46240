package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.ObjectKind;

/** The classes that hold what has no class of its own, for each schema apart. */
enum Holder {
    SCHEMAS("Schemas", "The schemas."),
    EXTENSIONS("Extensions", "The extensions."),
    TYPES("Types", "The types that columns share."),
    SEQUENCES("Sequences", "The sequences that no column owns."),
    FUNCTIONS("Functions", "The functions, procedures and aggregates."),
    TRIGGER_FUNCTIONS("TriggerFunctions", "The functions that triggers call."),
    OPERATORS("Operators", "The operators, their classes and families, and the casts."),
    COLLATIONS("Collations", "The collations and conversions."),
    TEXT_SEARCH("TextSearch", "What full-text search is made of."),
    STATISTICS("ExtendedStatistics", "The extended statistics."),
    FOREIGN_SERVERS("ForeignServers", "The foreign data wrappers, servers and user mappings."),
    PUBLICATIONS("Publications", "The publications."),
    LANGUAGES("Languages", "The languages, transforms and access methods."),
    EVENT_TRIGGERS("EventTriggers", "The event triggers."),
    PRIVILEGES("DefaultPrivileges", "The privileges of objects to come."),
    RAW_OBJECTS("RawObjects", "The objects that only their own SQL describes.");

    private final String typeName;
    private final String javadoc;

    Holder(String typeName, String javadoc) {
        this.typeName = typeName;
        this.javadoc = javadoc;
    }

    String typeName() {
        return typeName;
    }

    String javadoc() {
        return javadoc;
    }

    static Holder of(ObjectKind kind) {
        return switch (kind) {
            case SCHEMA -> SCHEMAS;
            case EXTENSION -> EXTENSIONS;
            case ENUM, DOMAIN, COMPOSITE, TYPE -> TYPES;
            case SEQUENCE -> SEQUENCES;
            case ROUTINE -> FUNCTIONS;
            case OPERATOR, OPERATOR_CLASS, OPERATOR_FAMILY, CAST -> OPERATORS;
            case COLLATION, CONVERSION -> COLLATIONS;
            case TEXT_SEARCH_PARSER, TEXT_SEARCH_TEMPLATE, TEXT_SEARCH_DICTIONARY, TEXT_SEARCH_CONFIGURATION ->
                TEXT_SEARCH;
            case STATISTICS -> STATISTICS;
            case FOREIGN_DATA_WRAPPER, SERVER, USER_MAPPING -> FOREIGN_SERVERS;
            case PUBLICATION -> PUBLICATIONS;
            case LANGUAGE, TRANSFORM, ACCESS_METHOD -> LANGUAGES;
            case EVENT_TRIGGER -> EVENT_TRIGGERS;
            case DEFAULT_PRIVILEGES -> PRIVILEGES;
            case RAW -> RAW_OBJECTS;
            case TABLE, VIEW, VALUE, COLUMN, CONSTRAINT, INDEX, TRIGGER, RULE, POLICY, SETTING ->
                throw new IllegalArgumentException("A " + kind.word() + " stands elsewhere");
        };
    }
}
