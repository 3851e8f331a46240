package dev.ashlar.schema.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a piece of SQL, as PostgreSQL's lexer cuts it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
public final class SqlTokens {
    /** What a token is. */
    public enum Kind {
        /** A key word or bare name; these compare without regard to case. */
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        OPERATOR,
        /** A place for a reference: {@code {0}}. */
        HOLE,
        /** White space or a comment. */
        BLANK
    }

    /** One token and its text as written. */
    public record Token(Kind kind, String text) {
        /** The number in a hole. */
        public int hole() {
            return Integer.parseInt(text.substring(1, text.length() - 1));
        }
    }

    private static final String OPERATOR_CHARACTERS = "+-*/<>=~!@#%^&|`?:";

    private final String sql;
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /** The tokens without white space and comments. */
    public static List<Token> of(String sql) {
        return withBlanks(sql).stream()
                .filter(token -> token.kind() != Kind.BLANK)
                .toList();
    }

    /** The texts by which two pieces of SQL compare: words in lower case, everything else as written, no blanks. */
    public static List<String> texts(String sql) {
        return of(sql).stream()
                .map(token -> token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.text())
                .toList();
    }

    /** All tokens; their texts joined are the input. An open string or comment reaches to the end. */
    public static List<Token> withBlanks(String sql) {
        SqlTokens lexer = new SqlTokens(sql);
        List<Token> tokens = new ArrayList<>();
        while (lexer.at < sql.length()) {
            int start = lexer.at;
            Kind kind = lexer.next();
            tokens.add(new Token(kind, sql.substring(start, lexer.at)));
        }
        return tokens;
    }

    private Kind next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            return run(Kind.BLANK, Character::isWhitespace);
        } else if (sql.startsWith("--", at)) {
            return run(Kind.BLANK, other -> other != '\n');
        } else if (sql.startsWith("/*", at)) {
            return blockComment();
        } else if (c == '\'') {
            return quoted(Kind.STRING, '\'', false);
        } else if (c == '"') {
            return quoted(Kind.QUOTED_NAME, '"', false);
        } else if (c == '$' && dollarTag() != null) {
            return dollarQuoted();
        } else if (Character.isDigit(c) || (c == '.' && isDigitAt(at + 1))) {
            return number();
        } else if (isWordStart(c)) {
            return word();
        } else if (c == '{' && isHole()) {
            at = sql.indexOf('}', at) + 1;
            return Kind.HOLE;
        } else if (OPERATOR_CHARACTERS.indexOf(c) >= 0) {
            return operator();
        }
        at++;
        return Kind.OPERATOR;
    }

    private Kind word() {
        int start = at;
        run(Kind.WORD, other -> isWordStart(other) || Character.isDigit(other) || other == '$');
        String word = sql.substring(start, at).toLowerCase(Locale.ROOT);
        if (at < sql.length() && sql.charAt(at) == '\'') {
            switch (word) {
                case "e" -> {
                    return quoted(Kind.STRING, '\'', true);
                }
                case "b", "x", "n" -> {
                    return quoted(Kind.STRING, '\'', false);
                }
                default -> {}
            }
        } else if (word.equals("u") && (sql.startsWith("&'", at) || sql.startsWith("&\"", at))) {
            char quote = sql.charAt(++at);
            return quoted(quote == '"' ? Kind.QUOTED_NAME : Kind.STRING, quote, false);
        }
        return Kind.WORD;
    }

    private Kind quoted(Kind kind, char quote, boolean backslash) {
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at++);
            if (c == '\\' && backslash) {
                at = Math.min(at + 1, sql.length());
            } else if (c == quote) {
                if (at >= sql.length() || sql.charAt(at) != quote) {
                    return kind;
                }
                at++;
            }
        }
        return kind;
    }

    private Kind dollarQuoted() {
        String tag = Objects.requireNonNull(dollarTag());
        int end = sql.indexOf(tag, at + tag.length());
        at = end < 0 ? sql.length() : end + tag.length();
        return Kind.STRING;
    }

    private @Nullable String dollarTag() {
        int end = at + 1;
        while (end < sql.length() && (isWordStart(sql.charAt(end)) || (end > at + 1 && isDigitAt(end)))) {
            end++;
        }
        return end < sql.length() && sql.charAt(end) == '$' ? sql.substring(at, end + 1) : null;
    }

    private Kind blockComment() {
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < sql.length());
        return Kind.BLANK;
    }

    private Kind number() {
        run(Kind.NUMBER, other -> Character.isLetterOrDigit(other) || other == '.' || other == '_');
        boolean exponent = Character.toLowerCase(sql.charAt(at - 1)) == 'e';
        if (exponent && at < sql.length() && (sql.charAt(at) == '+' || sql.charAt(at) == '-')) {
            at++;
            run(Kind.NUMBER, Character::isDigit);
        }
        return Kind.NUMBER;
    }

    private Kind operator() {
        if (sql.startsWith("::", at)) {
            at += 2;
            return Kind.OPERATOR;
        }
        int start = at;
        while (at < sql.length()
                && OPERATOR_CHARACTERS.indexOf(sql.charAt(at)) >= 0
                && (at == start || !(sql.startsWith("--", at) || sql.startsWith("/*", at)))) {
            at++;
        }
        return Kind.OPERATOR;
    }

    private Kind run(Kind kind, IntPredicate test) {
        while (at < sql.length() && test.test(sql.charAt(at))) {
            at++;
        }
        return kind;
    }

    private boolean isHole() {
        int end = at + 1;
        while (isDigitAt(end)) {
            end++;
        }
        return end > at + 1 && end < at + 5 && end < sql.length() && sql.charAt(end) == '}';
    }

    private boolean isDigitAt(int index) {
        return index < sql.length() && sql.charAt(index) >= '0' && sql.charAt(index) <= '9';
    }

    private static boolean isWordStart(int c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80;
    }
}
