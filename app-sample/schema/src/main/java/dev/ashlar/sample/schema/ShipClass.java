package dev.ashlar.sample.schema;

/** The size of a ship, which decides what it is worth in points. */
public enum ShipClass {
    CAPSULE,
    FRIGATE,
    DESTROYER,
    CRUISER,
    BATTLECRUISER,
    BATTLESHIP,
    CAPITAL,
    STRUCTURE
}
