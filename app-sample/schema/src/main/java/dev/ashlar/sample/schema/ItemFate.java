package dev.ashlar.sample.schema;

/** What became of an item when its ship was lost. */
public enum ItemFate {
    DESTROYED,
    DROPPED
}
