package dev.ashlar.embedded;

/** Where a running server listens, and the name of its superuser, who needs no password. */
public record ServerAddress(String host, int port, String superuser) {
    static final String LOOPBACK = "127.0.0.1";
    static final String SUPERUSER = "postgres";

    static ServerAddress onPort(int port) {
        return new ServerAddress(LOOPBACK, port, SUPERUSER);
    }

    /** The address of a database as JDBC writes it; {@code database} must need no percent-encoding. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s?user=%s".formatted(host, port, database, superuser);
    }

    /** The address of a database as {@code DATABASE_URL} has it; {@code database} must need no percent-encoding. */
    public String url(String database) {
        return "postgres://%s@%s:%d/%s".formatted(superuser, host, port, database);
    }
}
