package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What two dumps may differ in. */
final class DumpedSchemaTest {
    private static final DumpedSchema BEDS = dump("""
            CREATE TABLE public.beds (
                id integer NOT NULL,
                name text DEFAULT 'a, b'::text
            );

            CREATE INDEX beds_by_name ON public.beds USING btree (name);
            """);

    @Test
    void commentsBlankLinesAndKeysOfADumpAreNotCompared() {
        DumpedSchema other = dump("""
                \\restrict another key
                --
                -- Name: beds; Type: TABLE; Schema: public; Owner: postgres; Tablespace: fast
                --
                SET default_tablespace = fast;

                CREATE TABLE public.beds (
                    id integer NOT NULL,
                    name text DEFAULT 'a, b'::text
                );


                CREATE INDEX beds_by_name ON public.beds USING btree (name);
                ALTER INDEX public.beds_by_name SET TABLESPACE slow;
                \\unrestrict another key
                """);

        assertThat(other.difference(BEDS)).isEmpty();
        assertThat(other.order(BEDS)).isEmpty();
    }

    @Test
    void aCommentInABodyIsCompared() {
        DumpedSchema one =
                dump("CREATE FUNCTION f() RETURNS integer\n    LANGUAGE sql\n    AS $$\n-- one\nselect 1$$;");
        DumpedSchema other =
                dump("CREATE FUNCTION f() RETURNS integer\n    LANGUAGE sql\n    AS $$\n-- two\nselect 1$$;");

        assertThat(one.difference(other)).isEqualTo("""
                     LANGUAGE sql
                     AS $$
                -- -- one
                +-- two
                 select 1$$
                """.replace("-- -- one", "--- one"));
    }

    @Test
    void theOrderOfColumnsIsNoDifference() {
        DumpedSchema other = dump("""
                CREATE TABLE public.beds (
                    name text DEFAULT 'a, b'::text,
                    id integer NOT NULL
                );
                CREATE INDEX beds_by_name ON public.beds USING btree (name);
                """);

        assertThat(other.difference(BEDS)).isEmpty();
        assertThat(other.order(BEDS)).isEqualTo("order");
    }

    @Test
    void theOrderOfStatementsIsNoDifference() {
        DumpedSchema one = dump("GRANT SELECT ON TABLE t TO a;\nGRANT SELECT ON TABLE t TO b;");
        DumpedSchema other = dump("GRANT SELECT ON TABLE t TO b;\nGRANT SELECT ON TABLE t TO a;");

        assertThat(one.difference(other)).isEmpty();
        assertThat(one.order(other)).isEqualTo("order of statements");
    }

    @Test
    void theOrderOfAViewsColumnsIsADifference() {
        DumpedSchema one = dump("CREATE VIEW v AS\n SELECT a,\n    b\n   FROM t;");
        DumpedSchema other = dump("CREATE VIEW v AS\n SELECT b,\n    a\n   FROM t;");

        assertThat(one.difference(other)).contains("- SELECT a,", "+ SELECT b,");
    }

    @Test
    void aTablesAccessMethodBelongsToTheTable() {
        DumpedSchema one = dump("SET default_table_access_method = heap;\nCREATE TABLE t (\n    a integer\n);");
        DumpedSchema other = dump("SET default_table_access_method = columnar;\nCREATE TABLE t (\n    a integer\n);");

        assertThat(one.difference(other)).isEqualTo("""
                +SET default_table_access_method = columnar;
                 CREATE TABLE t (
                     a integer
                """);
    }

    @Test
    void theColumnsOfAForeignTableAreSortedAndItsOptionsAreNot() {
        DumpedSchema one =
                dump("CREATE FOREIGN TABLE t (\n    a integer,\n    b text\n)\nSERVER s\nOPTIONS (\n    x '1'\n);");
        DumpedSchema other =
                dump("CREATE FOREIGN TABLE t (\n    b text,\n    a integer\n)\nSERVER s\nOPTIONS (\n    x '1'\n);");

        assertThat(one.difference(other)).isEmpty();
        assertThat(one.order(other)).isEqualTo("order");
    }

    private static DumpedSchema dump(String text) {
        return DumpedSchema.of(text);
    }
}
