package dev.ashlar.schema;

/** A constraint of a table, as its constructor states it. */
sealed interface Constraint permits PrimaryKey, Unique, Check, ForeignKey, Exclusion {
    Table table();

    Naming naming();
}
