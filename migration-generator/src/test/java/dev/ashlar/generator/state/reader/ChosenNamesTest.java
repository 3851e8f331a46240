package dev.ashlar.generator.state.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.ChosenNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChosenNamesTest {
    @ParameterizedTest
    @CsvSource({
        "t, c",
        "a_table_with_a_name_that_is_rather_long_but_still_within_limits, id",
        "t, a_column_with_a_name_that_is_rather_long_but_still_within_limit",
        "a_table_with_a_name_that_is_rather_long, a_column_with_a_name_that_is_rather_long",
        "täbelle_mit_vielen_ümläuten_äöüäöüäöü, spälte_mit_vielen_ümläuten_äöü",
    })
    void theNameOfASequenceIsTheOneThatPostgresqlChooses(String table, String column) throws Exception {
        try (ShadowDatabase database = ShadowServer.of(18).create();
                Connection connection = Sample.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"%s\" (\"%s\" serial)".formatted(table, column));
            try (ResultSet result = statement.executeQuery("select relname from pg_class where relkind = 'S'")) {
                assertThat(result.next()).isTrue();
                assertThat(ChosenNames.first(table, column, "seq")).isEqualTo(result.getString(1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"t_c_seq, true", "t_c_seq1, true", "t_c_seq12, true", "t_c_sequence, false", "t_d_seq, false"})
    void aNumberBehindTheNameIsPostgresqlsChoiceToo(String name, boolean chosen) {
        assertThat(ChosenNames.isChosen(name, "t", "c", "seq")).isEqualTo(chosen);
    }
}
