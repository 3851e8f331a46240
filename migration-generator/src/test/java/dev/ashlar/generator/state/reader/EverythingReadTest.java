package dev.ashlar.generator.state.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.sql.Connection;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database with everything in it: all of it is read, and what was read makes the same database again. */
final class EverythingReadTest {
    private static final Set<ObjectKind> NEVER_READ = EnumSet.of(ObjectKind.VALUE, ObjectKind.RAW);

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 18})
    void whatIsReadMakesTheSameDatabaseAgain(int major) throws Exception {
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major))) {
            SchemaDef schema = Sample.read(database);
            assertThat(Sample.differences(schema, Sample.copy(major, schema))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void everyKindOfObjectIsRead(int major) throws Exception {
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major))) {
            Set<ObjectKind> read = Sample.read(database).objects().keySet().stream()
                    .map(ObjectId::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObjectKind.class)));
            assertThat(EnumSet.complementOf(EnumSet.copyOf(read))).isEqualTo(NEVER_READ);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void settingsOfTheSessionChangeNothing(int major) throws Exception {
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major));
                Connection connection = Sample.connect(database);
                Statement statement = connection.createStatement()) {
            SchemaDef usual = Sample.read(database);
            statement.execute("""
                    set search_path = shop, pg_catalog, public;
                    set datestyle = 'ISO, DMY';
                    set intervalstyle = 'iso_8601';
                    set timezone = 'Asia/Kathmandu';
                    set quote_all_identifiers = on;
                    set extra_float_digits = -5;
                    set bytea_output = 'escape'
                    """);
            assertThat(CatalogReader.read(connection, Sample.OPTIONS).schema()).isEqualTo(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void ownersAndPrivilegesStayOutUnlessAskedFor(int major) throws Exception {
        try (ShadowDatabase database = Sample.database(major, Sample.everything(major));
                Connection connection = Sample.connect(database)) {
            SchemaDef without =
                    CatalogReader.read(connection, ReadOptions.of("history")).schema();
            assertThat(without.objects().keySet())
                    .noneMatch(id -> id.kind() == ObjectKind.DEFAULT_PRIVILEGES)
                    .noneMatch(
                            id -> id.part().contains("privileges") || id.part().endsWith("owner"));
            SchemaDef ofOneRole = CatalogReader.read(connection, new ReadOptions("history", Set.of("reader"), false))
                    .schema();
            assertThat(ofOneRole.objects().values())
                    .filteredOn(definition -> definition.id().part().contains("privileges")
                            || definition.id().part().endsWith("owner"))
                    .isNotEmpty()
                    .allSatisfy(definition -> assertThat(definition.toString()).doesNotContain("Odd role", "writer"));
        }
    }
}
