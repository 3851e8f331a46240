package dev.ashlar.schema.model;

/**
 * A column that numbers its rows ({@code generated … as identity}).
 *
 * @param always true for {@code always}, false for {@code by default}
 */
public record Identity(boolean always, SequenceOptions options) {}
