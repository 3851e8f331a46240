package dev.ashlar.schema.model;

/**
 * A column computed from others ({@code generated always as}).
 *
 * @param stored true when computed on write, false when on read ({@code virtual}, from PostgreSQL 18 on)
 */
public record Generated(Expression expression, boolean stored) {}
