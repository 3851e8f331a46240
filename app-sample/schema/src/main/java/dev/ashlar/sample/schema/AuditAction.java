package dev.ashlar.sample.schema;

/** What was done, as the audit log records it. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    SIGNED_IN,
    GRANTED,
    REVOKED
}
