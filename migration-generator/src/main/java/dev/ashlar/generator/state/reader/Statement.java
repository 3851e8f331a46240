package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement that is being put together: text, and holes for the objects that it names. */
final class Statement {
    private final StringBuilder sql = new StringBuilder();
    private final List<ObjectId> references = new ArrayList<>();

    private Statement() {}

    static Statement of(String start) {
        return new Statement().sql(start);
    }

    Statement sql(String text) {
        sql.append(text);
        return this;
    }

    /** A name, quoted where needed. */
    Statement name(String name) {
        return sql(Identifier.quote(name));
    }

    /** A string constant. */
    Statement literal(String text) {
        return sql(Options.literal(text));
    }

    /** The name of an object, whatever it will be. */
    Statement object(ObjectId id) {
        int hole = references.indexOf(id);
        if (hole < 0) {
            hole = references.size();
            references.add(id);
        }
        sql.append('{').append(hole).append('}');
        return this;
    }

    Expression build() {
        return new Expression(sql.toString(), references);
    }

    /** The statement, and what it needs beside the objects that it names. */
    Expression build(Collection<ObjectId> needs) {
        return Needs.with(build(), needs);
    }

    /** PostgreSQL's text with a hole for the object whose name follows the first of such words. */
    static Expression withHole(String sql, String word, ObjectId object) {
        List<SqlTokens.Token> tokens = SqlTokens.withBlanks(sql);
        int at = 0;
        while (tokens.get(at).kind() != SqlTokens.Kind.WORD
                || !tokens.get(at).text().equalsIgnoreCase(word)) {
            at++;
        }
        int end = at + 2;
        while (end + 2 < tokens.size() && tokens.get(end + 1).text().equals(".")) {
            end += 2;
        }
        return new Expression(text(tokens, 0, at + 2) + "{0}" + text(tokens, end + 1, tokens.size()), List.of(object));
    }

    private static String text(List<SqlTokens.Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
