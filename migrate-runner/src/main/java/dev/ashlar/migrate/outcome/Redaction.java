package dev.ashlar.migrate.outcome;

import org.jspecify.annotations.Nullable;

/** Takes one secret out of texts, as it is and as servers and drivers may repeat it percent-encoded. */
public final class Redaction {
    /** For runs without a secret. */
    public static final Redaction NONE = new Redaction("");

    private static final int TOO_SHORT_TO_FIND = 3;

    private final String secret;

    private Redaction(String secret) {
        this.secret = secret;
    }

    /** Hides a password; one of fewer than three characters cannot be told from other text and hides nothing. */
    public static Redaction of(@Nullable String password) {
        return password == null || password.length() < TOO_SHORT_TO_FIND ? NONE : new Redaction(password);
    }

    public String hide(String text) {
        return secret.isEmpty() ? text : text.replace(secret, "*****");
    }
}
