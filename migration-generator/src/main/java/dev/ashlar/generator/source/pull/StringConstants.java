package dev.ashlar.generator.source.pull;

import dev.ashlar.schema.model.SqlTokens;
import java.util.List;

/** The texts that string constants of SQL stand for. */
final class StringConstants {
    private StringConstants() {}

    /** The text of the last string constant in a statement. */
    static String lastOf(String sql) {
        List<SqlTokens.Token> strings = SqlTokens.of(sql).stream()
                .filter(token -> token.kind() == SqlTokens.Kind.STRING)
                .toList();
        return text(strings.getLast().text());
    }

    /** The text of one constant: {@code 'it''s'}, or {@code E'a\\b'}, in which only backslashes and quotes are escaped. */
    static String text(String constant) {
        boolean escapes = constant.startsWith("E") || constant.startsWith("e");
        String inner =
                constant.substring(escapes ? 2 : 1, constant.length() - 1).replace("''", "'");
        return escapes ? inner.replace("\\\\", "\\") : inner;
    }
}
