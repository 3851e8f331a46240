package dev.ashlar.schema.model;

/** A constraint of a table; its identity's part is the constraint's name. */
public sealed interface ConstraintDef extends ObjectDef
        permits PrimaryKeyDef, UniqueDef, CheckDef, ForeignKeyDef, ExclusionDef {}
