package dev.ashlar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EmbeddedServerTest {

    static SortedSet<Integer> majors() {
        return EmbeddedServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void everyVersionStartsWithTheEncodingAndContribThatSchemasNeed(int major) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(major)) {
            assertThat(Sql.ask(server.address(), "show server_version_num")).startsWith(Integer.toString(major));
            assertThat(Sql.ask(server.address(), "show server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.ask(server.address(), "create extension citext; select 'A'::citext = 'a'::citext"))
                    .isEqualTo("t");
            assertThat(Sql.ask(server.address(), "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void allSupportedMajorsAreThere() {
        assertThat(majors()).containsExactly(14, 15, 16, 17, 18);
    }

    @Test
    void twoServersOfOneVersionKnowNothingOfEachOther() throws SQLException {
        try (EmbeddedServer one = EmbeddedServer.start(18);
                EmbeddedServer other = EmbeddedServer.start(18)) {
            Sql.ask(one.address(), "create table only_here (a int); select 1");
            assertThat(one.port()).isNotEqualTo(other.port());
            assertThat(Sql.ask(other.address(), "select to_regclass('only_here') is null"))
                    .isEqualTo("t");
        }
    }

    @Test
    void aClosedServerLeavesNeitherProcessNorData() {
        EmbeddedServer server = EmbeddedServer.start(18);
        Path data = server.log().getParent();
        assertThat(data).isDirectory();
        server.close();
        server.close();
        assertThat(data).doesNotExist();
        assertThatThrownBy(() -> Sql.ask(server.address(), "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void settingsOfTheCallerReachTheServer() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start(18, Map.of("log_statement", "all", "fsync", "on"))) {
            assertThat(Sql.ask(server.address(), "show fsync")).isEqualTo("on");
            Sql.ask(server.address(), "select 'seen in the log'");
            assertThat(server.log()).content().contains("seen in the log");
        }
    }

    @Test
    void aSettingThatTheServerRefusesIsShownInItsOwnWords() {
        assertThatThrownBy(() -> EmbeddedServer.start(18, Map.of("no_such_setting", "1")))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    @Test
    void anUnknownVersionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> EmbeddedServer.start(13))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageContaining("PostgreSQL 13")
                .hasMessageContaining("[14, 15, 16, 17, 18]");
    }
}
