package dev.ashlar.sample.schema;

/** The side that someone fought on. */
public enum BattleSide {
    ATTACKER,
    DEFENDER,
    THIRD_PARTY
}
