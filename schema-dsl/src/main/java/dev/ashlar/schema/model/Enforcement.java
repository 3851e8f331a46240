package dev.ashlar.schema.model;

/** Which rows a check or foreign key constraint is known to hold for. */
public enum Enforcement {
    /** All rows. */
    VALID,
    /** The rows written since it was added ({@code not valid}). */
    NOT_VALID,
    /** None: it is only documented ({@code not enforced}, from PostgreSQL 18 on). */
    NOT_ENFORCED
}
