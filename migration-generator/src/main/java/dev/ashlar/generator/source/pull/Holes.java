package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with holes whose references are numbered anew, in the order of the holes.
 *
 * @param template the text
 * @param filled what its holes stand for
 * @param left references of the text that it was taken from, without a hole in it
 */
record Holes(String template, List<ObjectId> filled, List<ObjectId> left) {
    /** A part of the text of an expression that has these references. */
    static Holes of(String text, List<ObjectId> references) {
        List<ObjectId> filled = new ArrayList<>();
        StringBuilder template = new StringBuilder();
        for (SqlTokens.Token token : SqlTokens.withBlanks(text)) {
            if (token.kind() == SqlTokens.Kind.HOLE) {
                ObjectId id = references.get(token.hole());
                if (!filled.contains(id)) {
                    filled.add(id);
                }
                template.append('{').append(filled.indexOf(id)).append('}');
            } else {
                template.append(token.text());
            }
        }
        List<ObjectId> left = new ArrayList<>(references);
        left.removeAll(filled);
        return new Holes(template.toString(), filled, left);
    }

    /** The references of an expression that its text does not show. */
    static List<ObjectId> silent(Expression expression) {
        Set<Integer> shown = new HashSet<>();
        for (SqlTokens.Token token : SqlTokens.of(expression.template())) {
            if (token.kind() == SqlTokens.Kind.HOLE) {
                shown.add(token.hole());
            }
        }
        List<ObjectId> silent = new ArrayList<>();
        for (int i = 0; i < expression.references().size(); i++) {
            if (!shown.contains(i)) {
                silent.add(expression.references().get(i));
            }
        }
        return silent;
    }

    /** The text with its holes, and all other references behind them. */
    Expression expression() {
        return expression(left);
    }

    /** The text with its holes, and these references behind them. */
    Expression expression(List<ObjectId> behind) {
        List<ObjectId> all = new ArrayList<>(filled);
        behind.stream().filter(id -> !filled.contains(id)).forEach(all::add);
        return new Expression(template, all);
    }
}
