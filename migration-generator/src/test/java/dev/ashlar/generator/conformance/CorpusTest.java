package dev.ashlar.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of pairs of schemas when it is known what the engine can do. */
final class CorpusTest {
    private static final String ALL = ".*";
    private static final String INDEX = "beyond/index_added";

    @Test
    void everyOutcomeIsWhatTheEngineCanDoForThatPair() {
        Map<String, String> outcomes = Run.outcomes(Run.of(Suite.CORPUS, new ColumnsEngine(), ALL));

        assertThat(outcomes)
                .containsEntry("tables/column_added", "same")
                .containsEntry("tables/column_in_the_middle", "same: order")
                .containsEntry("tables/nothing_changed", "same")
                .containsEntry(
                        "beyond/index_added",
                        "different: there: +CREATE INDEX beds_by_name ON public.beds USING btree (name)")
                .containsEntry(
                        "beyond/new_type",
                        "failed: there: alter table beds add column soil soil: type \"soil\" does not exist (42704)")
                .containsEntry("beyond/view_added", "refused: there: it knows nothing of views")
                .containsEntry("roles/granted", "different: there: +GRANT SELECT ON TABLE public.beds TO apprentice")
                .containsEntry("roles/owned", "same")
                .containsEntry("roles/shared", "same")
                .containsEntry("psql/dumped_with_rows", "same")
                .containsEntry("psql/cut_from_both", "same")
                .containsEntry("broken/old_side", "unloadable: old.sql:2: relation \"beds\" already exists (42P07)")
                .containsEntry(
                        "broken/new_side",
                        "unloadable: new.sql:1: type \"nothing_of_that_name\" does not exist (42704)")
                .containsEntry(
                        "broken/psql_only", "unloadable: new.sql:2: \\connect is a command of psql, which is not there")
                .hasSize(14);
    }

    @Test
    void anEngineThatDoesNothingPassesOnlyWhereNothingDiffers() {
        Map<String, String> outcomes =
                Run.outcomes(Run.of(Suite.CORPUS, (from, to) -> new Engine.Scripts(List.of()), "(tables|psql)/.*"));

        assertThat(outcomes)
                .containsEntry("tables/nothing_changed", "same")
                .containsEntry("psql/cut_from_both", "same")
                .hasSize(5);
        assertThat(outcomes.values())
                .filteredOn(outcome -> outcome.startsWith("different"))
                .hasSize(3);
    }

    @Test
    void theWayBackIsJudgedToo() {
        Engine onlyForth = (from, to) -> new Engine.Scripts(
                isIndexed(to) && !isIndexed(from)
                        ? List.of(new Script("index", "create index beds_by_name on beds (name)", true))
                        : List.of());

        assertThat(Run.outcomes(Run.of(Suite.CORPUS, onlyForth, INDEX)))
                .containsEntry(INDEX, "different: back: -CREATE INDEX beds_by_name ON public.beds USING btree (name)");
    }

    @Test
    void anEngineThatFindsWorkWhereNoneIsLeftIsDifferent() {
        Engine restless =
                (from, to) -> new Engine.Scripts(List.of(new Script("comment", "comment on table beds is null", true)));

        assertThat(Run.outcomes(Run.of(Suite.CORPUS, restless, "tables/nothing_changed")))
                .containsEntry(
                        "tables/nothing_changed",
                        "different: there: once more, where nothing should be left: -- comment");
    }

    @Test
    void anEngineThatBreaksIsAFailureOfThatCaseAlone() {
        Engine broken = (from, to) -> {
            throw new IllegalStateException("lost");
        };

        List<CaseResult> results = Run.of(Suite.CORPUS, broken, "tables/.*");

        assertThat(Run.outcomes(results).values())
                .allSatisfy(outcome ->
                        assertThat(outcome).startsWith("failed: there: engine: java.lang.IllegalStateException: lost"))
                .hasSize(3);
    }

    @Test
    void aScriptWithoutTransactionCommitsStatementByStatement() {
        Engine concurrent = (from, to) -> new Engine.Scripts(
                isIndexed(to) == isIndexed(from)
                        ? List.of()
                        : List.of(new Script(
                                "index",
                                isIndexed(to)
                                        ? "create index concurrently beds_by_name on beds (name)"
                                        : "drop index concurrently beds_by_name",
                                false)));

        assertThat(Run.outcomes(Run.of(Suite.CORPUS, concurrent, INDEX))).containsEntry(INDEX, "same");
    }

    @Test
    void theReportHasOneLineACaseAndTheDetailsTellTheScripts(@TempDir Path folder) throws IOException {
        List<CaseResult> results = Run.of(Suite.CORPUS, new ColumnsEngine(), "beyond/new_type|tables/column_added");

        Path report = ReportFiles.write(folder, Run.MAJOR, results);

        assertThat(report).hasFileName("report-15.tsv");
        assertThat(Files.readString(report).replaceAll("\t[0-9]+\n", "\tN\n")).isEqualTo("""
                repo\tcase\toutcome\tdetail\tmilliseconds
                beyond\tnew_type\tfailed\tthere: alter table beds add column soil soil: type "soil" does not exist (42704) \
                | back: -ALTER TYPE public.soil OWNER TO postgres | -CREATE TYPE public.soil AS ENUM ( | -    'clay', | -    'sand' | -)\tN
                tables\tcolumn_added\tsame\t\tN
                """);
        assertThat(folder.resolve("details-15/beyond/new_type.txt"))
                .content()
                .contains("there: failed", "alter table beds add column soil soil;", "back: different");
        assertThat(folder.resolve("details-15/tables")).doesNotExist();
    }

    private static boolean isIndexed(java.sql.Connection connection) throws java.sql.SQLException {
        try (java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet result = statement.executeQuery("select to_regclass('beds_by_name') is not null")) {
            return result.next() && result.getBoolean(1);
        }
    }
}
