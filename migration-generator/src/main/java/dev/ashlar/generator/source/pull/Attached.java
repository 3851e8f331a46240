package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.StatementDef;
import java.util.List;

/** What statements of their own set on an object, as {@code set(setting(…))}. */
final class Attached {
    private final Settings settings;
    private final Expressions expressions;

    Attached(Settings settings, Expressions expressions) {
        this.settings = settings;
        this.expressions = expressions;
    }

    boolean isEmpty(ObjectId target) {
        return settings.of(target).isEmpty();
    }

    /** An object with all that is set on it. */
    Code to(Scope scope, ObjectId target, Code code) {
        Code all = code;
        for (Settings.Found found : settings.of(target)) {
            all = all.then(set(scope, found));
        }
        return all;
    }

    /** A composite type with the comment on one of its attributes. */
    Code toAttribute(ObjectId attribute, Code code) {
        Code all = code;
        for (Settings.Found found : settings.of(attribute)) {
            String sql = found.definition().create().getFirst().template();
            all = all.then("commentOn", Code.string(attribute.part()), Code.string(StringConstants.lastOf(sql)));
        }
        return all;
    }

    /** The calls that set it on the table or view whose constructor this is. */
    List<Code.Call> statements(Scope scope, ObjectId target) {
        return settings.of(target).stream().map(found -> set(scope, found)).toList();
    }

    private Code.Call set(Scope scope, Settings.Found found) {
        StatementDef definition = found.definition();
        Code.Call plain = PlainSettings.call(found);
        if (plain != null) {
            return plain;
        }
        Scope inside = scope.about(found.target());
        Code setting = Code.call(
                Dsl.SETTING,
                "setting",
                Code.string(found.what()),
                sql(inside, definition.create(), 0),
                sql(inside, definition.drop(), 0));
        for (int i = 1; i < definition.create().size(); i++) {
            setting = setting.then("then", sql(inside, definition.create(), i));
        }
        for (int i = 1; i < definition.drop().size(); i++) {
            setting = setting.then("thenDrop", sql(inside, definition.drop(), i));
        }
        return Code.call("set", definition.shape() == null ? setting : setting.then("adds"));
    }

    private Code sql(Scope scope, List<Expression> statements, int number) {
        return expressions.sql(scope, statements.get(number));
    }
}
