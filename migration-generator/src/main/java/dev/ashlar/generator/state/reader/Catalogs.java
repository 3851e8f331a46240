package dev.ashlar.generator.state.reader;

/** The oids of PostgreSQL's own catalogs, the same on every server: the first half of an object's address. */
final class Catalogs {
    static final long TYPE = 1247;
    static final long ROUTINE = 1255;
    static final long RELATION = 1259;
    static final long ROLE = 1260;
    static final long FOREIGN_SERVER = 1417;
    static final long USER_MAPPING = 1418;
    static final long FOREIGN_DATA_WRAPPER = 2328;
    static final long ACCESS_METHOD = 2601;
    static final long FAMILY_OPERATOR = 2602;
    static final long FAMILY_FUNCTION = 2603;
    static final long DEFAULT = 2604;
    static final long CAST = 2605;
    static final long CONSTRAINT = 2606;
    static final long CONVERSION = 2607;
    static final long LANGUAGE = 2612;
    static final long NAMESPACE = 2615;
    static final long OPERATOR_CLASS = 2616;
    static final long OPERATOR = 2617;
    static final long RULE = 2618;
    static final long TRIGGER = 2620;
    static final long OPERATOR_FAMILY = 2753;
    static final long EXTENSION = 3079;
    static final long POLICY = 3256;
    static final long STATISTICS = 3381;
    static final long COLLATION = 3456;
    static final long EVENT_TRIGGER = 3466;
    static final long TRANSFORM = 3576;
    static final long TEXT_SEARCH_DICTIONARY = 3600;
    static final long TEXT_SEARCH_PARSER = 3601;
    static final long TEXT_SEARCH_CONFIGURATION = 3602;
    static final long TEXT_SEARCH_TEMPLATE = 3764;
    static final long SUBSCRIPTION = 6100;
    static final long PUBLICATION = 6104;

    /** Objects that initdb makes have smaller oids. */
    static final long FIRST_OF_USERS = 16_384;

    private static final int OID_BITS = 32;

    private Catalogs() {}

    /** The address of a row as one number. */
    static long address(long catalog, long oid) {
        return catalog << OID_BITS | oid;
    }
}
