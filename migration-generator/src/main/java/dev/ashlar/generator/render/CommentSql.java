package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.CommentStep;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;

/** {@code comment on}. */
final class CommentSql {
    private CommentSql() {}

    static String comment(CommentStep step) {
        if (step.text() == null && step.object().kind() == ObjectKind.EXTENSION) {
            return ownComment(step.object());
        }
        if (step.text() == null && step.object().equals(ObjectId.schema(ObjectId.PUBLIC))) {
            return "comment on schema public is 'standard public schema'";
        }
        String text = step.text() == null ? "null" : Sql.literal(step.text());
        return "comment on %s is %s".formatted(target(step.object(), step.keyword()), text);
    }

    /** An extension without a comment of ours has the one that it brings. */
    private static String ownComment(ObjectId extension) {
        return """
                do $$
                begin
                  execute format('comment on extension %%I is %%L', name, comment)
                  from pg_available_extensions where name = %s;
                end
                $$""".formatted(Sql.literal(extension.name()));
    }

    private static String target(ObjectId object, String keyword) {
        return switch (object.kind()) {
            case COLUMN -> "column %s.%s".formatted(object.owner().sql(), Identifier.quote(object.part()));
            case CONSTRAINT ->
                "constraint %s on %s".formatted(object.sql(), object.owner().sql());
            case INDEX -> "index " + Sql.inSchema(object);
            case TRIGGER, RULE, POLICY ->
                "%s %s on %s".formatted(keyword, object.sql(), object.owner().sql());
            case VALUE, RAW -> throw new IllegalArgumentException("No comment can stand on " + object);
            default -> keyword + " " + object.sql();
        };
    }
}
