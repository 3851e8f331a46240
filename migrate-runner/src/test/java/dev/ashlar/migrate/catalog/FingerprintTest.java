package dev.ashlar.migrate.catalog;

import static dev.ashlar.migrate.catalog.RichDatabase.execute;
import static dev.ashlar.migrate.catalog.RichDatabase.resource;
import static dev.ashlar.migrate.catalog.RichDatabase.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ashlar.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FingerprintTest {
    private static final String HISTORY = """
            create table flyway_schema_history (installed_rank integer primary key, at timestamptz not null default now());
            create index flyway_schema_history_at on flyway_schema_history (at);
            create table flyway_schema_history_audit (id integer generated always as identity primary key);
            create table flyway_schema_history_state (key text primary key);
            """;

    private static final List<String> KINDS = List.of(
            "access method",
            "aggregate",
            "base type",
            "cast",
            "collation",
            "column",
            "comment",
            "composite type",
            "constraint",
            "conversion",
            "default privilege",
            "depends on extension",
            "domain",
            "domain constraint",
            "enum",
            "event trigger",
            "extension",
            "foreign data wrapper",
            "foreign server",
            "foreign table",
            "function",
            "grant",
            "index",
            "language",
            "materialized view",
            "operator",
            "operator class",
            "operator family",
            "operator family member",
            "owner",
            "policy",
            "procedure",
            "publication",
            "publication table",
            "range type",
            "rule",
            "schema",
            "sequence",
            "statistics",
            "table",
            "text search configuration",
            "text search dictionary",
            "text search parser",
            "text search template",
            "trigger",
            "user mapping",
            "view");

    static SortedSet<Integer> majors() {
        return EmbeddedServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void theRowsTellEverySmallAlterationAndNothingElse(int major) throws SQLException {
        try (RichDatabase rich = RichDatabase.start(major);
                Connection connection = rich.create("rich");
                Connection twin = rich.create("twin")) {
            List<CatalogRow> rows = rows(connection);
            assertThat(rows).isEqualTo(rows(twin));
            assertThat(rows.stream().map(CatalogRow::kind).distinct()).containsAll(KINDS);

            sessionSettingsDoNotShow(twin, rows);
            execute(twin, HISTORY);
            assertThat(rows(twin)).isEqualTo(rows);

            everyAlterationShows(connection, rows, Alteration.parse(resource("alterations.sql")));
            assertThat(rows(connection)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @MethodSource("majors")
    void theOrderOfColumnsDoesNotShow(int major) throws SQLException {
        try (RichDatabase rich = RichDatabase.start(major);
                Connection declared = rich.empty("declared");
                Connection grown = rich.empty("grown")) {
            String others = """
                    create unique index on t (b, a);
                    create statistics s on c, a, b from t;
                    create view v as select a, b, c from t;
                    create table u (primary key (b, a)) inherits (t);
                    comment on column t.b is 'the second';
                    grant select (c) on t to rich_reader;
                    """;
            execute(declared, "create table t (a integer not null, b integer not null, c integer default 3);" + others);
            execute(
                    grown,
                    "create table t (c integer, gone text, b integer);"
                            + "alter table t drop column gone, add a integer not null;"
                            + "alter table t alter b set not null, alter c set default 3;" + others);
            assertThat(rows(grown)).isEqualTo(rows(declared));
        }
    }

    /** As many alterations at once as concern different rows; each round is taken back. */
    private static void everyAlterationShows(Connection connection, List<CatalogRow> before, List<Alteration> all)
            throws SQLException {
        List<Alteration> left = new ArrayList<>(all);
        left.removeIf(alteration -> alteration.since() > major(connection));
        assertThat(left).hasSizeGreaterThan(120);
        SoftAssertions softly = new SoftAssertions();
        while (!left.isEmpty()) {
            List<Alteration> round = round(left);
            left.removeAll(round);
            connection.setAutoCommit(false);
            for (Alteration alteration : round) {
                assertThatCode(() -> execute(connection, alteration.sql()))
                        .as(alteration.toString())
                        .doesNotThrowAnyException();
            }
            List<CatalogRow> after = rows(connection);
            connection.rollback();
            connection.setAutoCommit(true);
            for (Alteration alteration : round) {
                softly.assertThat(alteration.concerned(after))
                        .as(alteration.toString())
                        .isNotEqualTo(alteration.concerned(before));
            }
        }
        softly.assertAll();
    }

    private static List<Alteration> round(List<Alteration> left) {
        Set<String> objects = new HashSet<>();
        return left.stream()
                .filter(alteration -> objects.add(
                        alteration.schema() + "|" + alteration.name().split("[. (]", 2)[0]))
                .toList();
    }

    private static int major(Connection connection) {
        try {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sessionSettingsDoNotShow(Connection connection, List<CatalogRow> rows) throws SQLException {
        execute(
                connection,
                "set search_path = shop, public; set timezone = 'Asia/Tokyo';"
                        + "set datestyle = 'ISO, DMY'; set quote_all_identifiers = on; set intervalstyle = 'iso_8601'");
        assertThat(rows(connection)).isEqualTo(rows);
        connection.setAutoCommit(false);
        execute(connection, "set local timezone = 'Asia/Seoul'");
        assertThat(rows(connection)).isEqualTo(rows);
        assertThat(show(connection, "timezone")).isEqualTo("Asia/Seoul");
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(show(connection, "search_path")).isEqualTo("shop, public");
        assertThat(show(connection, "timezone")).isEqualTo("Asia/Tokyo");
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        }
    }
}
