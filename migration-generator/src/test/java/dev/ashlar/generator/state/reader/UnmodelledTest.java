package dev.ashlar.generator.state.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.schema.model.ExtensionDef;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class UnmodelledTest {
    private static final int MAJOR = 18;

    @Test
    void whatTheModelHasNoWordsForIsNamed() throws Exception {
        String sql = """
                create foreign data wrapper far;
                create server there foreign data wrapper far;
                create user mapping for public server there options (password 'secret');
                create subscription news connection 'dbname=nowhere' publication p with (connect = false);
                select lo_create(0), lo_create(0);
                create table t (a integer);
                insert into t values (1), (1)
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql);
                Connection connection = Sample.connect(database);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create unique index concurrently broken on t (a)"))
                    .hasMessageContaining("broken");
            ReadSchema read = Sample.readAll(database);
            statement.execute("alter subscription news set (slot_name = none)");
            statement.execute("drop subscription news");
            assertThat(read.unmodelled())
                    .extracting(Unmodelled::toString)
                    .containsExactly(
                            "index t.broken: it is invalid: building it was interrupted, or parts of it are missing",
                            "large objects 2: they are data",
                            "subscription news: where it connects to is not part of a schema",
                            "user mapping for public server there: its options may be secret and are not read");
            assertThat(read.schema().toString()).doesNotContain("secret").doesNotContain("broken");
        }
    }

    @Test
    void extensionsKeepTheirVersionWhenAskedFor() throws Exception {
        try (ShadowDatabase database = Sample.database(MAJOR, "create extension hstore version '1.4'");
                Connection connection = Sample.connect(database)) {
            ReadOptions options = new ReadOptions("history", Set.of(), true);
            assertThat(CatalogReader.read(connection, options).schema().all(ExtensionDef.class))
                    .extracting(ExtensionDef::version)
                    .containsExactly("1.4");
        }
    }
}
