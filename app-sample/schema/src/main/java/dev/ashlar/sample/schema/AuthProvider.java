package dev.ashlar.sample.schema;

/** How people prove who they are. */
public enum AuthProvider {
    PASSWORD,
    OIDC,
    GAME
}
