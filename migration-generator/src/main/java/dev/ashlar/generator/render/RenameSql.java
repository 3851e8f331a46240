package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.RenameStep;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;

/** Renames and moves. */
final class RenameSql {
    private RenameSql() {}

    static String rename(RenameStep step) {
        return switch (step) {
            case RenameStep.Rename it -> rename(it.object(), it.to());
            case RenameStep.SetSchema it ->
                "%s set schema %s".formatted(alter(it.object()), Identifier.quote(it.schema()));
        };
    }

    private static String rename(ObjectId from, ObjectId to) {
        String name = Identifier.quote(to.simpleName());
        return switch (from.kind()) {
            case COLUMN -> "%s rename column %s to %s".formatted(alter(from.owner()), from.sql(), name);
            case CONSTRAINT -> "%s rename constraint %s to %s".formatted(alter(from.owner()), from.sql(), name);
            case VALUE ->
                "%s rename value %s to %s"
                        .formatted(alter(from.owner()), Sql.literal(from.part()), Sql.literal(to.part()));
            default -> "%s rename to %s".formatted(alter(from), name);
        };
    }

    private static String alter(ObjectId object) {
        return switch (object.kind()) {
            case ENUM -> "alter type " + object.sql();
            case INDEX -> "alter index " + Sql.inSchema(object);
            case DOMAIN, COMPOSITE, TYPE -> "alter type " + object.sql();
            case COLUMN, CONSTRAINT, VALUE, RAW ->
                throw new IllegalArgumentException(object + " is not altered by itself");
            default -> "alter " + object.kind().keyword() + " " + object.sql();
        };
    }
}
