package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.CommentStep;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;

/** {@code comment on}. */
final class CommentSql {
    private CommentSql() {}

    static String comment(CommentStep step) {
        String text = step.text() == null ? "null" : Sql.literal(step.text());
        return "comment on %s is %s".formatted(target(step.object()), text);
    }

    private static String target(ObjectId object) {
        return switch (object.kind()) {
            case ENUM -> "type " + object.sql();
            case COLUMN -> "column %s.%s".formatted(object.owner().sql(), Identifier.quote(object.part()));
            case CONSTRAINT ->
                "constraint %s on %s".formatted(object.sql(), object.owner().sql());
            case INDEX -> "index " + Sql.inSchema(object);
            case SCHEMA, EXTENSION, SEQUENCE, TABLE, VIEW -> object.kind().word() + " " + object.sql();
            case VALUE, RAW -> throw new IllegalArgumentException("No comment can stand on " + object);
        };
    }
}
