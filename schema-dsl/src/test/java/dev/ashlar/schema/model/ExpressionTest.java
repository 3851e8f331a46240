package dev.ashlar.schema.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExpressionTest {
    private static final ObjectId MEMBERS = ObjectId.table("public", "members");
    private static final ObjectId EMAIL = MEMBERS.column("email");
    private static final ObjectId ORDER = MEMBERS.column("order");

    @Test
    void aHoleReadsAsTheColumnItStandsFor() {
        Expression condition = new Expression("{0} like '%@%'", List.of(EMAIL));
        assertThat(condition.sql()).isEqualTo("email like '%@%'");
        assertThat(condition.qualifiedSql()).isEqualTo("members.email like '%@%'");
    }

    @Test
    void namesAreQuotedWhereTheyMustBe() {
        assertThat(new Expression("{0} > 0", List.of(ORDER)).sql()).isEqualTo("\"order\" > 0");
    }

    @Test
    void bracesInStringsNamesAndCommentsAreNoHoles() {
        String sql = "{0} ~ '^[A-Z]{3}$' and \"{7}\" > $x${9}$x$ -- {8}\n and e'\\'{6}' <> '' /* {5} */";
        assertThat(new Expression(sql, List.of(EMAIL)).sql()).isEqualTo(sql.replace("{0}", "email"));
    }

    @Test
    void aHoleWithoutReferenceIsAnError() {
        assertThatThrownBy(() -> new Expression("{0} > {1}", List.of(EMAIL)))
                .hasMessage("{0} > {1} has no reference for the hole {1}; it has 1");
    }

    @Test
    void spacesCommentsAndTheCaseOfKeyWordsDoNotCount() {
        assertThat(Expression.of("LOWER( email )IS not NULL"))
                .matches(it -> it.sameTokens(Expression.of("lower(email) is not null -- really")));
    }

    @Test
    void theCaseOfStringsAndQuotedNamesCounts() {
        assertThat(Expression.of("a = 'x'")).matches(it -> !it.sameTokens(Expression.of("a = 'X'")));
        assertThat(Expression.of("\"A\" > 1")).matches(it -> !it.sameTokens(Expression.of("\"a\" > 1")));
    }

    @Test
    void textAndReferenceToTheSameColumnAreTheSame() {
        Expression typed = new Expression("select {0} from {1}", List.of(EMAIL, MEMBERS));
        assertThat(typed).matches(it -> it.sameTokens(Expression.of("select members.email from members")));
    }
}
