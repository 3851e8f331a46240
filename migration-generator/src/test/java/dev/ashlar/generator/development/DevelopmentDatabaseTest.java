package dev.ashlar.generator.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DevelopmentDatabaseTest {
    @TempDir
    private Path repository;

    @Test
    void everySchemaModuleHasADatabaseOfItsOwnThatIsThereAgainNextTime() throws SQLException {
        DevelopmentDatabase sample = DevelopmentDatabase.of(repository, "app-sample/schema", 18);
        DevelopmentDatabase other = DevelopmentDatabase.of(repository, "other/schema", 18);
        assertThat(sample.running()).isEmpty();
        try {
            String url = sample.up();
            assertThat(url).matches("postgres://postgres@127\\.0\\.0\\.1:\\d+/app_sample_schema");
            execute(url, "create table only_in_the_sample (a int)");
            execute(other.up(), "create table only_in_the_sample (a int)");
            assertThat(sample.up()).isEqualTo(url);
            assertThat(sample.running()).contains(url);
            assertThat(sample.psql()).containsExactly("psql", url);

            assertThat(other.down()).isTrue();
            assertThat(sample.running()).isEmpty();
            assertThat(sample.up()).isEqualTo(url);
            execute(url, "drop table only_in_the_sample");
        } finally {
            sample.down();
        }
        assertThat(repository.resolve(".ashlar")).isDirectory();
        assertThat(sample.log()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "app-sample/schema, app_sample_schema",
        "./Odd.Path/, odd_path",
        "7up, dev_7up",
        "., dev_",
    })
    void aDatabaseHasANameThatNeedsNoQuotes(String module, String name) {
        assertThat(DevelopmentDatabase.databaseName(module)).isEqualTo(name);
    }

    private static void execute(String url, String sql) throws SQLException {
        String jdbc = url.replaceFirst("postgres://postgres@(.*)", "jdbc:postgresql://$1?user=postgres");
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
