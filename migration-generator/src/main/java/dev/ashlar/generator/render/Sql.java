package dev.ashlar.generator.render;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SqlTokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The smallest pieces of SQL text: names, constants, parentheses. */
final class Sql {
    /** Words that are operators, and so need parentheses around them in a default. */
    private static final Set<String> OPERATORS = Set.of(
            "and",
            "or",
            "not",
            "is",
            "isnull",
            "notnull",
            "in",
            "like",
            "ilike",
            "similar",
            "between",
            "at",
            "collate",
            "overlaps",
            "case",
            "select");

    /** Words before a parenthesis that do not make it a function call. */
    private static final Set<String> NO_FUNCTIONS =
            Set.of("row", "array", "exists", "any", "all", "some", "not", "case", "select", "values", "in");

    private Sql() {}

    /** A string constant. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** An index, or another part that lives in the schema itself, as SQL names it. */
    static String inSchema(ObjectId part) {
        String name = Identifier.quote(part.part());
        return part.schema().equals(ObjectId.PUBLIC) ? name : Identifier.quote(part.schema()) + "." + name;
    }

    /** The expression in one pair of parentheses. */
    static String parenthesized(Expression expression) {
        String sql = expression.sql().strip();
        return isWrapped(SqlTokens.of(sql)) ? sql : "(" + sql + ")";
    }

    /** The expression as it may stand behind {@code default}, where operators need parentheses. */
    static String operand(Expression expression) {
        String sql = expression.sql().strip();
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        int start = tokens.size() == 2 && isSign(tokens.getFirst()) ? 1 : 0;
        return hasOperator(tokens.subList(start, tokens.size())) ? parenthesized(expression) : sql;
    }

    /** The expression as a key of an index: a column and a function call stand bare. */
    static String key(Expression expression) {
        return expression.isColumn() || isCall(SqlTokens.of(expression.sql()))
                ? expression.sql().strip()
                : parenthesized(expression);
    }

    private static boolean isSign(SqlTokens.Token token) {
        return token.text().equals("-") || token.text().equals("+");
    }

    private static boolean hasOperator(List<SqlTokens.Token> tokens) {
        int depth = 0;
        for (SqlTokens.Token token : tokens) {
            depth += depth(token);
            boolean operator = switch (token.kind()) {
                case WORD -> OPERATORS.contains(token.text().toLowerCase(Locale.ROOT));
                case OPERATOR -> !Set.of("::", ".", ",", "(", ")", "[", "]").contains(token.text());
                case STRING, QUOTED_NAME, NUMBER, HOLE, BLANK -> false;
            };
            if (operator && depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static int depth(SqlTokens.Token token) {
        return switch (token.text()) {
            case "(", "[" -> 1;
            case ")", "]" -> -1;
            default -> 0;
        };
    }

    private static boolean isCall(List<SqlTokens.Token> tokens) {
        int name = 0;
        while (name + 2 < tokens.size() && tokens.get(name + 1).text().equals(".")) {
            name += 2;
        }
        return name < tokens.size()
                && Set.of(SqlTokens.Kind.WORD, SqlTokens.Kind.QUOTED_NAME)
                        .contains(tokens.get(name).kind())
                && !NO_FUNCTIONS.contains(tokens.get(name).text().toLowerCase(Locale.ROOT))
                && isWrapped(tokens.subList(name + 1, tokens.size()));
    }

    /** Whether the first and the last token are a pair of parentheses. */
    private static boolean isWrapped(List<SqlTokens.Token> tokens) {
        if (tokens.isEmpty() || !tokens.getFirst().text().equals("(")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i == tokens.size() - 1;
            }
        }
        return false;
    }
}
