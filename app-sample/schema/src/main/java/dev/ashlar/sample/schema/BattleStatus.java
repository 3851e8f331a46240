package dev.ashlar.sample.schema;

/** Where a battle stands. */
public enum BattleStatus {
    OPEN,
    DISPUTED,
    CLOSED,
    ARCHIVED
}
