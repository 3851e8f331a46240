package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.generator.conformance.PsqlScript.Piece;
import org.junit.jupiter.api.Test;

/** How scripts that were written for psql are taken apart. */
final class PsqlScriptTest {
    @Test
    void rowsGoWithTheirCopy() throws BrokenCaseException {
        assertThat(PsqlScript.of("dump.sql", """
                create table t (a text);
                COPY t (a)
                    FROM stdin;
                one; two
                it's
                \\.

                copy t from stdin;
                \\.
                select 1;
                """).pieces())
                .containsExactly(
                        new Piece.Sql(1, "create table t (a text)"),
                        new Piece.Rows(2, "COPY t (a)\n    FROM stdin", "one; two\nit's\n"),
                        new Piece.Rows(8, "copy t from stdin", ""),
                        new Piece.Sql(10, "select 1"));
    }

    @Test
    void commandsThatChangeNothingAreSkipped() throws BrokenCaseException {
        assertThat(PsqlScript.of("dump.sql", """
                \\restrict key
                \\set ON_ERROR_STOP on
                select 1;
                \\echo 'it''s done'
                select $$
                \\connect elsewhere
                $$;
                \\unrestrict key
                """).pieces())
                .containsExactly(new Piece.Sql(3, "select 1"), new Piece.Sql(5, "select $$\n\\connect elsewhere\n$$"));
    }

    @Test
    void aCommandThatWouldChangeSomethingIsNamed() {
        assertThatThrownBy(() -> PsqlScript.of("dump.sql", "select 1;\n\\i other.sql\n"))
                .hasMessage("dump.sql:2: \\i is a command of psql, which is not there");
    }

    @Test
    void aQuoteThatIsNotClosedIsNamed() {
        assertThatThrownBy(() -> PsqlScript.of("dump.sql", "select 1;\nselect 'open"))
                .hasMessageStartingWith("dump.sql:2: a string is not closed");
    }
}
