package dev.ashlar.schema;

import dev.ashlar.schema.model.ObjectId;

/** Lines to write that several problems share. */
final class Remedies {
    private Remedies() {}

    static String forTwice(ObjectId id) {
        return switch (id.kind()) {
            case COLUMN -> "Give one of the two another name, or remove it.";
            case CONSTRAINT -> "Name one of them: .named(\"…\"), or check(\"…\", …).";
            case INDEX -> "Name one of them: index(\"…\", …).";
            default -> "Declare it once, as one constant that all others use, or give one of the two another name.";
        };
    }
}
