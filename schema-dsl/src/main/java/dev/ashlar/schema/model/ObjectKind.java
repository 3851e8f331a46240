package dev.ashlar.schema.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of things that have a name in a schema.
 *
 * <p>The order of the constants is the order in which the parts of one table stand in a snapshot.
 */
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    ENUM,
    /** One label of an enum; it is part of the enum's definition and named only in decisions. */
    VALUE,
    SEQUENCE,
    TABLE,
    COLUMN,
    /** Primary key, unique, check, foreign key and exclusion constraints share one name space in a table. */
    CONSTRAINT,
    INDEX,
    VIEW,
    /** An object that only its own SQL describes. */
    RAW;

    /** The word used on the command line, in headers and in reports, such as {@code column}. */
    public String word() {
        return this == RAW ? "object" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether such an object lives inside another one and is named by three names. */
    public boolean isPart() {
        return switch (this) {
            case VALUE, COLUMN, CONSTRAINT, INDEX -> true;
            case SCHEMA, EXTENSION, ENUM, SEQUENCE, TABLE, VIEW, RAW -> false;
        };
    }

    /** The kind with this {@linkplain #word() word}, or an {@link IllegalArgumentException} that lists them all. */
    public static ObjectKind ofWord(String word) {
        for (ObjectKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("\"%s\" is no kind of object; known are %s"
                .formatted(word, Arrays.stream(values()).map(ObjectKind::word).toList()));
    }
}
