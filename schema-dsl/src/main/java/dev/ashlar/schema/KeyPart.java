package dev.ashlar.schema;

/** What an index, an exclusion constraint or a partition key is made of: a column, an expression, or a {@link Key}. */
public sealed interface KeyPart permits Column, ViewColumn, Sql, Key {}
