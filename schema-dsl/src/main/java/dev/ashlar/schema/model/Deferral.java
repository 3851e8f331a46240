package dev.ashlar.schema.model;

/** When a constraint is checked: at the end of each statement, or as late as the commit. */
public enum Deferral {
    NOT_DEFERRABLE,
    DEFERRABLE,
    INITIALLY_DEFERRED
}
