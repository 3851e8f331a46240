package dev.ashlar.schema;

import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.Declared.T;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.RawObject.rawObject;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// A field is how a table declares a column, whether or not somebody reads it.
@SuppressWarnings("UnusedVariable")
class SqlTest {
    private static final EnumType<Thread.State> STATE = enumType("state", Thread.State.class);
    private static final ObjectId STATE_ID = ObjectId.enumType("public", "state");
    private static final RawObject FUNCTION = rawObject("shout", "create …", "drop …");

    private final Members members = new Members();

    private static final class Members extends Table {
        final Column<String> a = column("a", text());
        final Column<Thread.State> state = column("state", STATE);

        Members() {
            super("t");
        }

        void say(Sql condition) {
            check("c", condition);
        }
    }

    private Expression expression(String text, @Nullable Object... arguments) {
        members.say(sql(text, arguments));
        return Declared.of(members, FUNCTION).constraint(CheckDef.class, "c").condition();
    }

    @Test
    void aColumnIsReferencedOnceHoweverOftenItIsNamed() {
        assertThat(expression("{0} <> upper({0})", members.a))
                .isEqualTo(new Expression("{0} <> upper({0})", List.of(T.column("a"))));
    }

    @Test
    void constantsOfDeclaredEnumsAreTheirLabels() {
        Expression expression = expression("{0} in ({1}, {2})", members.state, Thread.State.NEW, Thread.State.BLOCKED);

        assertThat(expression.references())
                .containsExactly(T.column("state"), STATE_ID.value("new"), STATE_ID.value("blocked"));
        assertThat(expression).hasToString("state in ('new', 'blocked')");
    }

    @Test
    void typesAreNamedAlsoAsArrays() {
        Expression expression = expression(
                "{0}::{1} = any ('{}'::{2}) and '1'::{3} = 1",
                members.state, STATE, STATE.array(), DataTypes.numeric(6, 2));

        assertThat(expression).hasToString("state::state = any ('{}'::state[]) and '1'::numeric(6,2) = 1");
        assertThat(expression.references()).containsExactly(T.column("state"), STATE_ID);
    }

    @Test
    void valuesAreQuotedAndNegativeNumbersStandInParentheses() {
        assertThat(expression(
                        "{0} <> {1} and 1-{2} > {3} and {4}", members.a, "it's {0}", -5, new BigDecimal("1.50"), true))
                .isEqualTo(new Expression("{0} <> 'it''s {0}' and 1-(-5) > 1.50 and true", List.of(T.column("a"))));
    }

    @Test
    void nestedSqlBringsItsOwnArguments() {
        Sql shouted = sql("{1}({0})", members.a, FUNCTION);

        assertThat(expression("{0} = {1} or {0} is null", members.a, shouted))
                .isEqualTo(new Expression(
                        "{0} = {1}({0}) or {0} is null", List.of(T.column("a"), ObjectId.raw("public", "shout"))));
    }

    @Test
    void whatTheTextDoesNotShowCanBeDependedOn() {
        members.say(sql("shout({0}) <> ''", members.a).dependsOn(FUNCTION));

        assertThat(Declared.of(members, FUNCTION)
                        .constraint(CheckDef.class, "c")
                        .condition())
                .isEqualTo(new Expression("shout({0}) <> ''", List.of(T.column("a"), ObjectId.raw("public", "shout"))));
    }

    @Test
    void bracesInStringsAndQuotedNamesAreNoHoles() {
        assertThat(expression("{0} ~ '^[A-Z]{3}$' and \"{1}\" = 1 /* {2} */", members.a)
                        .references())
                .containsExactly(T.column("a"));
    }
}
