package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectKind;

/**
 * Objects of a schema that their own statements describe: operators, collations, statistics, text search. In a statement,
 * {@link Sql#ITSELF} is the object that it makes.
 */
public final class SchemaObjects {
    private SchemaObjects() {}

    /**
     * An operator in the schema {@code public}.
     *
     * @param argumentTypes the types of its operands, as PostgreSQL prints them: {@code integer, integer} or {@code none, integer}
     * @see <a href="https://www.postgresql.org/docs/current/sql-createoperator.html">create operator</a>
     */
    public static SqlObject operator(String name, String argumentTypes, Sql createSql) {
        return operator(Schema.PUBLIC, name, argumentTypes, createSql);
    }

    /** An operator in a schema. */
    public static SqlObject operator(Schema schema, String name, String argumentTypes, Sql createSql) {
        return new SqlObject(ObjectKind.OPERATOR, schema, name, argumentTypes, createSql);
    }

    /**
     * An operator class in the schema {@code public}.
     *
     * @param method the index method
     * @see <a href="https://www.postgresql.org/docs/current/sql-createopclass.html">create operator class</a>
     */
    public static SqlObject operatorClass(String name, String method, Sql createSql) {
        return operatorClass(Schema.PUBLIC, name, method, createSql);
    }

    /** An operator class in a schema. */
    public static SqlObject operatorClass(Schema schema, String name, String method, Sql createSql) {
        return new SqlObject(ObjectKind.OPERATOR_CLASS, schema, name, method, createSql);
    }

    /**
     * An operator family in the schema {@code public}.
     *
     * @param method the index method
     * @see <a href="https://www.postgresql.org/docs/current/sql-createopfamily.html">create operator family</a>
     */
    public static SqlObject operatorFamily(String name, String method, Sql createSql) {
        return operatorFamily(Schema.PUBLIC, name, method, createSql);
    }

    /** An operator family in a schema. */
    public static SqlObject operatorFamily(Schema schema, String name, String method, Sql createSql) {
        return new SqlObject(ObjectKind.OPERATOR_FAMILY, schema, name, method, createSql);
    }

    /**
     * A collation in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createcollation.html">create collation</a>
     */
    public static SqlObject collation(String name, Sql createSql) {
        return collation(Schema.PUBLIC, name, createSql);
    }

    /** A collation in a schema. */
    public static SqlObject collation(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.COLLATION, schema, name, "", createSql);
    }

    /**
     * A conversion between encodings in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createconversion.html">create conversion</a>
     */
    public static SqlObject conversion(String name, Sql createSql) {
        return conversion(Schema.PUBLIC, name, createSql);
    }

    /** A conversion between encodings in a schema. */
    public static SqlObject conversion(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.CONVERSION, schema, name, "", createSql);
    }

    /**
     * Extended statistics in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createstatistics.html">create statistics</a>
     */
    public static SqlObject statistics(String name, Sql createSql) {
        return statistics(Schema.PUBLIC, name, createSql);
    }

    /** Extended statistics in a schema. */
    public static SqlObject statistics(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.STATISTICS, schema, name, "", createSql);
    }

    /**
     * A text search parser in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtsparser.html">create text search parser</a>
     */
    public static SqlObject textSearchParser(String name, Sql createSql) {
        return textSearchParser(Schema.PUBLIC, name, createSql);
    }

    /** A text search parser in a schema. */
    public static SqlObject textSearchParser(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.TEXT_SEARCH_PARSER, schema, name, "", createSql);
    }

    /**
     * A text search template in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtstemplate.html">create text search template</a>
     */
    public static SqlObject textSearchTemplate(String name, Sql createSql) {
        return textSearchTemplate(Schema.PUBLIC, name, createSql);
    }

    /** A text search template in a schema. */
    public static SqlObject textSearchTemplate(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.TEXT_SEARCH_TEMPLATE, schema, name, "", createSql);
    }

    /**
     * A text search dictionary in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtsdictionary.html">create text search dictionary</a>
     */
    public static SqlObject textSearchDictionary(String name, Sql createSql) {
        return textSearchDictionary(Schema.PUBLIC, name, createSql);
    }

    /** A text search dictionary in a schema. */
    public static SqlObject textSearchDictionary(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.TEXT_SEARCH_DICTIONARY, schema, name, "", createSql);
    }

    /**
     * A text search configuration in the schema {@code public}.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtsconfig.html">create text search configuration</a>
     */
    public static SqlObject textSearchConfiguration(String name, Sql createSql) {
        return textSearchConfiguration(Schema.PUBLIC, name, createSql);
    }

    /** A text search configuration in a schema. */
    public static SqlObject textSearchConfiguration(Schema schema, String name, Sql createSql) {
        return new SqlObject(ObjectKind.TEXT_SEARCH_CONFIGURATION, schema, name, "", createSql);
    }
}
