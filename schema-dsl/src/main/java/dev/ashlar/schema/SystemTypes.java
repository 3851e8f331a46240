package dev.ashlar.schema;

/**
 * The types that PostgreSQL's own catalogs use.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-oid.html">Object identifier types</a>
 */
public final class SystemTypes {
    private SystemTypes() {}

    /** Names of objects, of at most 63 bytes. */
    public static DataType<String> name() {
        return PlainType.builtIn(String.class, "name");
    }

    /** Single bytes, as the catalogs use them: {@code "char"} in quotes. */
    public static DataType<String> internalChar() {
        return PlainType.builtIn(String.class, "\"char\"");
    }

    /** Numbers of objects. */
    public static DataType<Long> oid() {
        return PlainType.builtIn(Long.class, "oid");
    }

    /** References to tables, indexes, views and sequences. */
    public static DataType<String> regclass() {
        return PlainType.builtIn(String.class, "regclass");
    }

    /** References to collations. */
    public static DataType<String> regcollation() {
        return PlainType.builtIn(String.class, "regcollation");
    }

    /** References to text search configurations. */
    public static DataType<String> regconfig() {
        return PlainType.builtIn(String.class, "regconfig");
    }

    /** References to text search dictionaries. */
    public static DataType<String> regdictionary() {
        return PlainType.builtIn(String.class, "regdictionary");
    }

    /** References to schemas. */
    public static DataType<String> regnamespace() {
        return PlainType.builtIn(String.class, "regnamespace");
    }

    /** References to operators by name alone. */
    public static DataType<String> regoper() {
        return PlainType.builtIn(String.class, "regoper");
    }

    /** References to operators with argument types. */
    public static DataType<String> regoperator() {
        return PlainType.builtIn(String.class, "regoperator");
    }

    /** References to functions by name alone. */
    public static DataType<String> regproc() {
        return PlainType.builtIn(String.class, "regproc");
    }

    /** References to functions with argument types. */
    public static DataType<String> regprocedure() {
        return PlainType.builtIn(String.class, "regprocedure");
    }

    /** References to roles. */
    public static DataType<String> regrole() {
        return PlainType.builtIn(String.class, "regrole");
    }

    /** References to types. */
    public static DataType<String> regtype() {
        return PlainType.builtIn(String.class, "regtype");
    }

    /** Places in the write-ahead log. */
    public static DataType<String> pgLsn() {
        return PlainType.builtIn(String.class, "pg_lsn");
    }

    /** Which transactions a snapshot sees. */
    public static DataType<String> pgSnapshot() {
        return PlainType.builtIn(String.class, "pg_snapshot");
    }

    /** Which transactions a snapshot sees, in the older form; prefer {@link #pgSnapshot()}. */
    public static DataType<String> txidSnapshot() {
        return PlainType.builtIn(String.class, "txid_snapshot");
    }

    /** Numbers of transactions, of four bytes. */
    public static DataType<String> xid() {
        return PlainType.builtIn(String.class, "xid");
    }

    /** Numbers of transactions, of eight bytes. */
    public static DataType<String> xid8() {
        return PlainType.builtIn(String.class, "xid8");
    }

    /** Numbers of commands in a transaction. */
    public static DataType<String> cid() {
        return PlainType.builtIn(String.class, "cid");
    }

    /** Places of rows in a table. */
    public static DataType<String> tid() {
        return PlainType.builtIn(String.class, "tid");
    }
}
