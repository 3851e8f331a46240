package dev.ashlar.migrate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementSplitterTest {
    @Test
    void statementsKnowTheirLines() {
        String script = """
                -- ashlar:1 version=0007

                create table a (id bigint); /* between */ create table b ();
                -- before the last
                create index a_id
                    on a (id)
                """;

        assertThat(split(script))
                .containsExactly(
                        new Statement(3, "create table a (id bigint)"),
                        new Statement(3, "create table b ()"),
                        new Statement(5, "create index a_id\n    on a (id)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ';'",
                "select ';'';'",
                "select E'\\';'",
                "select '\\'",
                "select \"a;b\"\"c;\"",
                "select $$;$$",
                "select $tag$ ; $$ ; $other$ ; $tag$",
                "select $ä$;$ä$",
                "select 1 /* ; /* ; */ ; */ + 1",
                "select 1 -- ;\n + 1",
                "select U&'d\\0061t;a'",
                "prepare p as select $1 + $2",
                "create rule r as on insert to a do also (delete from b; delete from c)",
                "create function f() returns int language sql begin atomic select 1; select 2; end",
                "create or replace procedure p() begin atomic select case when true then 1 end; end",
                "create function f() returns int language plpgsql as $$ begin return 1; end; $$",
                "create table a$b$c (id int)",
                "select 1 as x$y$z",
                "select 1::text||$$;$$"
            })
    void semicolonsInsideOtherThingsEndNothing(String statement) {
        assertThat(split(statement + ";select 2;")).extracting(Statement::sql).containsExactly(statement, "select 2");
    }

    @Test
    void beginAndEndOfATransactionAreStatements() {
        assertThat(split("begin; create table a (); end;"))
                .extracting(Statement::sql)
                .containsExactly("begin", "create table a ()", "end");
    }

    @Test
    void aScriptOfCommentsHasNoStatements() {
        assertThat(split("\uFEFF-- nothing\n/* at all */;;\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 'a", "select \"a", "select $x$ $y$", "/* a /* b */", "select E'\\'"})
    void whatIsNotClosedIsNamedWithItsLine(String script) {
        assertThatThrownBy(() -> split("select 1;\n" + script))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageContaining("V1__x.sql:2: ")
                .hasMessageContaining("is not closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"copy a from stdin;\n1\n\\.\n", "COPY a (b) FROM STDIN with (format csv);\n", "\\i other.sql\n"})
    void whatOnlyPsqlUnderstandsIsRefused(String script) {
        assertThatThrownBy(() -> split(script))
                .isInstanceOf(BrokenFilesException.class)
                .hasMessageStartingWith("V1__x.sql:1: ")
                .hasMessageContaining("psql");
    }

    private static List<Statement> split(String script) {
        return StatementSplitter.split("V1__x.sql", script);
    }
}
