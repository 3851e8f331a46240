package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code x in (…)} where PostgreSQL prints {@code (x)::text = any ((array[…])::text[])}. What it prints, it does not
 * take back: parsed again, the cast moves into the array, and the stored expression is another one.
 */
final class InLists {
    private static final List<String> ANY = List.of("::", "text", "=", "any");
    private static final List<String> ALL = List.of("::", "text", "<>", "all");
    private static final List<String> ARRAY = List.of("(", "(", "array", "[");
    private static final List<String> END = List.of(")", "::", "text", "[", "]", ")");

    private final List<Token> tokens;

    private InLists(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The same condition, in words that are parsed to what is stored. */
    static String restored(String sql) {
        if (!sql.contains("ANY ((ARRAY[") && !sql.contains("ALL ((ARRAY[")) {
            return sql;
        }
        String text = sql;
        for (int from = 0; from >= 0; ) {
            InLists lists = new InLists(SqlTokens.withBlanks(text));
            from = lists.replaceFrom(from);
            text = lists.text(0, lists.tokens.size());
        }
        return text;
    }

    /** Replaces the first list that ends behind the position; where to go on, or -1. */
    private int replaceFrom(int from) {
        for (int at = Math.max(from, 1); at < tokens.size(); at++) {
            boolean any = matches(at, ANY);
            if (!any && !matches(at, ALL)) {
                continue;
            }
            int array = skip(at, ANY.size());
            int left = opening(at - 1);
            if (left < 0 || !matches(array, ARRAY)) {
                continue;
            }
            int bracket = skip(array, ARRAY.size()) - 1;
            int end = closing(bracket);
            if (end < 0 || !matches(end + 1, END) || elements(bracket, end) < 2) {
                continue;
            }
            String condition =
                    text(left + 1, at - 1).strip() + (any ? " in (" : " not in (") + text(bracket + 1, end) + ")";
            int behind = skip(end + 1, END.size());
            List<Token> rest = new ArrayList<>(tokens.subList(behind, tokens.size()));
            tokens.subList(left, tokens.size()).clear();
            tokens.addAll(SqlTokens.withBlanks(condition));
            tokens.addAll(rest);
            return left + 1;
        }
        return -1;
    }

    /** Whether the tokens at the position, blanks aside, are these. */
    private boolean matches(int at, List<String> texts) {
        int next = at;
        for (String text : texts) {
            next = solid(next);
            if (next >= tokens.size() || !tokens.get(next).text().equalsIgnoreCase(text)) {
                return false;
            }
            next++;
        }
        return tokens.get(at).kind() != SqlTokens.Kind.BLANK;
    }

    /** The position behind so many tokens, blanks not counted. */
    private int skip(int at, int count) {
        int next = at;
        for (int i = 0; i < count; i++) {
            next = solid(next) + 1;
        }
        return solid(next);
    }

    private int solid(int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).kind() == SqlTokens.Kind.BLANK) {
            next++;
        }
        return next;
    }

    /** The opening parenthesis of the closing one at the position; -1 when there is none. */
    private int opening(int at) {
        if (!tokens.get(at).text().equals(")")) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i >= 0; i--) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int closing(int bracket) {
        int depth = 0;
        for (int i = bracket; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int elements(int bracket, int end) {
        int depth = 0;
        int commas = 0;
        for (int i = bracket + 1; i < end; i++) {
            depth += depth(tokens.get(i));
            commas += depth == 0 && tokens.get(i).text().equals(",") ? 1 : 0;
        }
        return commas + 1;
    }

    private static int depth(Token token) {
        return switch (token.text()) {
            case "(", "[" -> 1;
            case ")", "]" -> -1;
            default -> 0;
        };
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return text.toString();
    }
}
