package dev.ashlar.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.diff.Difference;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.generator.state.reader.Sample;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileCatalogTest {
    private static final Set<ObjectKind> NAMELESS = EnumSet.of(
            // Their names are in decisions alone, or the model's own, or no one may choose them.
            ObjectKind.VALUE,
            ObjectKind.RAW,
            ObjectKind.EXTENSION,
            ObjectKind.TRANSFORM,
            // Only functions written in C can be these.
            ObjectKind.TEXT_SEARCH_PARSER,
            ObjectKind.TEXT_SEARCH_TEMPLATE);

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whateverThingsAreCalledAndSayTheyAreReadCreatedAndDroppedAndNothingElseIs(int server)
            throws ScriptFailedException, SQLException {
        try (ShadowDatabase first = Sample.database(server, Hostile.CANARY);
                ShadowDatabase second = Sample.database(server, "create table canary (id integer);")) {
            SchemaDef canary = Sample.read(first);
            first.run(List.of(new Script("hostile.sql", Hostile.sql(), true)));
            SchemaDef hostile = Sample.read(first);
            assertThat(kinds(hostile)).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NAMELESS)));

            assertThat(SnapshotFile.parse("hostile.snapshot", SnapshotFile.render(hostile)))
                    .isEqualTo(hostile);

            second.run(scripts(canary, hostile));
            assertThat(Sample.differences(hostile, Sample.read(second))).isEmpty();
            second.run(scripts(hostile, canary));
            assertThat(Sample.differences(canary, Sample.read(second))).isEmpty();
            assertThat(roles(second)).contains("canary", "null", "select");
            assertThat(Sample.differences(hostile, Sample.read(first))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 17})
    void whatIsExportedCreatesItAnew(int server) throws ScriptFailedException, SQLException {
        try (ShadowDatabase first = Sample.database(server, Hostile.CANARY + Hostile.sql());
                ShadowDatabase second = ShadowServer.of(server).create()) {
            SchemaDef hostile = Sample.read(first);
            String exported = String.join("\n", dev.ashlar.generator.render.Script.createFromNothing(hostile));
            second.run(List.of(new Script("export.sql", exported, true)));
            assertThat(Sample.differences(hostile, Sample.read(second))).isEmpty();
        }
    }

    private static Set<ObjectKind> kinds(SchemaDef schema) {
        return schema.objects().keySet().stream()
                .map(id -> id.kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObjectKind.class)));
    }

    private static List<Script> scripts(SchemaDef from, SchemaDef to) {
        Difference difference = Differ.backwards(from, to, List.<Decision>of());
        List<Script> scripts = new ArrayList<>();
        for (Batch batch : Planner.plan(from, to, difference.changes()).batches()) {
            scripts.add(
                    new Script("change.sql", dev.ashlar.generator.render.Script.body(batch), batch.transactional()));
        }
        return scripts;
    }

    private static List<String> roles(ShadowDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select rolname from pg_roles")) {
            List<String> roles = new ArrayList<>();
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
            return roles;
        }
    }
}
