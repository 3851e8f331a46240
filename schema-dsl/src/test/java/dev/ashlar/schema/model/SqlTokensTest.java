package dev.ashlar.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlTokensTest {
    @Test
    void tokensAreCutAsPostgresqlCutsThem() {
        assertThat(SqlTokens.texts("Price*1.5e-3>=0::Numeric(10,2)and \"Odd\"<>U&'\\0041'||E'it\\'s'"))
                .containsExactly(
                        "price",
                        "*",
                        "1.5e-3",
                        ">=",
                        "0",
                        "::",
                        "numeric",
                        "(",
                        "10",
                        ",",
                        "2",
                        ")",
                        "and",
                        "\"Odd\"",
                        "<>",
                        "U&'\\0041'",
                        "||",
                        "E'it\\'s'");
    }

    @Test
    void dollarQuotesAndNestedCommentsAreOneToken() {
        assertThat(SqlTokens.texts("$a$ it's $b$ /* $a$ /* x /* y */ z */ $1"))
                .containsExactly("$a$ it's $b$ /* $a$", "$", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'open",
                "\"open",
                "/* open /* */",
                "$x$ open",
                "{",
                "{0",
                "a.b[1:2]",
                "1.",
                "\u00e9t\u00e9 <> $q$"
            })
    void tokensJoinedAreTheInput(String sql) {
        StringBuilder joined = new StringBuilder();
        SqlTokens.withBlanks(sql).forEach(token -> joined.append(token.text()));
        assertThat(joined).hasToString(sql);
    }
}
