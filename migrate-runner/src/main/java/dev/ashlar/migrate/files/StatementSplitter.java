package dev.ashlar.migrate.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a script into its statements, as PostgreSQL's lexer sees them: semicolons inside strings, quoted names, dollar
 * quotes, comments, parentheses and {@code begin atomic … end} bodies end nothing.
 *
 * <p>See PostgreSQL's manual, "Lexical Structure". {@code copy … from stdin} with data in the script is psql's, not the
 * server's; it is refused by name.
 */
public final class StatementSplitter {
    private final String place;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final StatementWords words = new StatementWords();
    private int at;
    private int line = 1;
    private int start = -1;
    private int startLine;

    private StatementSplitter(String place, String text) {
        this.place = place;
        this.text = text;
    }

    /**
     * The statements of a script, in order.
     *
     * @param place the file's name, for errors
     * @throws BrokenFilesException when a quote or a comment is not closed, or for what only psql understands
     */
    public static List<Statement> split(String place, String text) {
        return new StatementSplitter(place, text).split();
    }

    private List<Statement> split() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                advance(1);
            } else if (text.startsWith("--", at)) {
                advance(lineEnd() - at);
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == ';' && words.atTopLevel()) {
                finish();
                advance(1);
            } else {
                begin();
                token(c);
            }
        }
        finish();
        return List.copyOf(statements);
    }

    private void begin() {
        if (start < 0) {
            start = at;
            startLine = line;
        }
    }

    private void finish() {
        if (start >= 0) {
            String sql = text.substring(start, at).strip();
            if (words.isCopyFromStdin()) {
                throw refused(startLine, "copy … from stdin reads data that only psql takes out of a script");
            }
            statements.add(new Statement(startLine, sql));
        }
        start = -1;
        words.reset();
    }

    private void token(char c) {
        if (c == '\'') {
            quoted('\'', false);
        } else if (c == '"') {
            quoted('"', false);
        } else if (c == '$' && !dollarTag().isEmpty()) {
            dollarQuoted(dollarTag());
        } else if (isWordStart(c)) {
            word();
        } else if (Character.isDigit(c)) {
            number();
        } else if (c == '\\' && atLineStart()) {
            throw refused(line, "a line that starts with a backslash is a command of psql");
        } else {
            words.symbol(c);
            advance(1);
        }
    }

    /** A word, or the prefix of a string: {@code E'…'} knows backslashes, the other prefixes do not. */
    private void word() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        advance(end - at);
        if (word.equals("e") && at < text.length() && text.charAt(at) == '\'') {
            quoted('\'', true);
        } else {
            words.word(word);
        }
    }

    /** Digits take letters and underscores along (0x1F, 1_000), never a dollar quote. */
    private void number() {
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            advance(1);
        }
        words.symbol('0');
    }

    private void quoted(char quote, boolean backslashes) {
        int opened = line;
        advance(1);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && backslashes) {
                advance(2);
            } else if (c == quote) {
                advance(1);
                if (at >= text.length() || text.charAt(at) != quote) {
                    words.symbol(quote);
                    return;
                }
                advance(1);
            } else {
                advance(1);
            }
        }
        throw unclosed(opened, quote == '"' ? "quoted name" : "string");
    }

    /** The tag with both of its dollars, or nothing when the dollar is something else ($1). */
    private String dollarTag() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '$' && isWordPart(text.charAt(end))) {
            end++;
        }
        boolean tag = end < text.length()
                && text.charAt(end) == '$'
                && (end == at + 1 || !Character.isDigit(text.charAt(at + 1)));
        return tag ? text.substring(at, end + 1) : "";
    }

    private void dollarQuoted(String tag) {
        int end = text.indexOf(tag, at + tag.length());
        if (end < 0) {
            throw unclosed(line, "dollar quote " + tag);
        }
        advance(end + tag.length() - at);
        words.symbol('\'');
    }

    private void blockComment() {
        int opened = line;
        int depth = 0;
        while (at < text.length()) {
            if (text.startsWith("/*", at)) {
                depth++;
                advance(2);
            } else if (text.startsWith("*/", at)) {
                depth--;
                advance(2);
                if (depth == 0) {
                    return;
                }
            } else {
                advance(1);
            }
        }
        throw unclosed(opened, "comment");
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private boolean atLineStart() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private void advance(int count) {
        int end = Math.min(text.length(), at + count);
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
        }
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80;
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || Character.isDigit(c) || c == '$';
    }

    private BrokenFilesException unclosed(int line, String what) {
        return new BrokenFilesException(
                FileProblem.Kind.ENCODING, place + ":" + line, "a " + what + " is not closed", "Close it.");
    }

    private BrokenFilesException refused(int line, String cause) {
        return new BrokenFilesException(
                FileProblem.Kind.UNSUPPORTED,
                place + ":" + line,
                cause,
                "Write it as SQL that the server itself understands (insert … values).");
    }
}
