package dev.ashlar.sample.schema;

/** Where an account stands. */
public enum AccountStatus {
    PENDING,
    ACTIVE,
    SUSPENDED
}
