package dev.ashlar.migrate.settings;

/**
 * How the connection is encrypted, in libpq's words.
 *
 * @param mode one of {@code disable prefer require verify-ca verify-full}
 * @param rootCertificate file of the trusted certificates; empty for the driver's default
 * @param certificate file of the client's certificate; empty for none
 * @param key file of the client's key; empty for none
 */
public record Tls(String mode, String rootCertificate, String certificate, String key) {
    /** Encrypted when the server can. */
    public static final Tls PREFER = new Tls("prefer", "", "", "");
}
