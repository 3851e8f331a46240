package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectKind;

/**
 * Objects of the database as a whole that their own statements describe: casts, languages, servers, publications. In a
 * statement, {@link Sql#ITSELF} is the object that it makes.
 */
public final class DatabaseObjects {
    private DatabaseObjects() {}

    /**
     * A cast from one type to another.
     *
     * @param from the source type, as PostgreSQL prints it
     * @param to the target type
     * @see <a href="https://www.postgresql.org/docs/current/sql-createcast.html">create cast</a>
     */
    public static SqlObject cast(String from, String to, Sql createSql) {
        return new SqlObject(ObjectKind.CAST, null, from, to, createSql);
    }

    /**
     * A transform of a type for a language.
     *
     * @param type the type, as PostgreSQL prints it
     * @see <a href="https://www.postgresql.org/docs/current/sql-createtransform.html">create transform</a>
     */
    public static SqlObject transform(String type, String language, Sql createSql) {
        return new SqlObject(ObjectKind.TRANSFORM, null, type, language, createSql);
    }

    /**
     * A procedural language.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createlanguage.html">create language</a>
     */
    public static SqlObject language(String name, Sql createSql) {
        return new SqlObject(ObjectKind.LANGUAGE, null, name, "", createSql);
    }

    /**
     * An access method of tables or indexes.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-create-access-method.html">create access method</a>
     */
    public static SqlObject accessMethod(String name, Sql createSql) {
        return new SqlObject(ObjectKind.ACCESS_METHOD, null, name, "", createSql);
    }

    /**
     * An event trigger.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createeventtrigger.html">create event trigger</a>
     */
    public static SqlObject eventTrigger(String name, Sql createSql) {
        return new SqlObject(ObjectKind.EVENT_TRIGGER, null, name, "", createSql);
    }

    /**
     * A foreign data wrapper.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createforeigndatawrapper.html">create foreign data wrapper</a>
     */
    public static SqlObject foreignDataWrapper(String name, Sql createSql) {
        return new SqlObject(ObjectKind.FOREIGN_DATA_WRAPPER, null, name, "", createSql);
    }

    /**
     * A foreign server.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createserver.html">create server</a>
     */
    public static SqlObject server(String name, Sql createSql) {
        return new SqlObject(ObjectKind.SERVER, null, name, "", createSql);
    }

    /**
     * A mapping of a role to a user of a foreign server; its options may hold secrets and stay out.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createusermapping.html">create user mapping</a>
     */
    public static SqlObject userMapping(String server, String role, Sql createSql) {
        return new SqlObject(ObjectKind.USER_MAPPING, null, server, role, createSql);
    }

    /**
     * A publication of changes.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-createpublication.html">create publication</a>
     */
    public static SqlObject publication(String name, Sql createSql) {
        return new SqlObject(ObjectKind.PUBLICATION, null, name, "", createSql);
    }

    /**
     * What a role grants on the objects that it will create.
     *
     * @param role the role that creates them
     * @param objects which ones: {@code tables}, or {@code tables in schema sales}
     * @param grantSql {@code alter default privileges for role … grant …}
     * @param revokeSql the statement that takes it back
     * @see <a href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html">alter default privileges</a>
     */
    public static SqlObject defaultPrivileges(String role, String objects, Sql grantSql, Sql revokeSql) {
        return new SqlObject(ObjectKind.DEFAULT_PRIVILEGES, null, role, objects, grantSql).drop(revokeSql);
    }
}
