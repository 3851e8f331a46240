package dev.ashlar.generator.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ScriptFailedException;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JooqClassesTest {
    private static final String PACKAGE = "game.db";
    private static final ObjectId LOGS = ObjectId.table("public", "logs");
    private static final SchemaDef SCHEMA = SchemaDef.of(List.of(
            table(LOGS, null),
            table(ObjectId.table("public", "ships"), null),
            table(ObjectId.table("public", "logs_of_2026"), new PartitionOf(LOGS, new PartitionBound.Default()))));
    private static final String SQL = """
            create extension btree_gist;
            create extension hstore;
            create type fate as enum ('lost', 'sold');
            create table ships (id bigint generated always as identity primary key, name text not null, fate fate,
                seen inet, flown tstzrange, tags hstore, price numeric(20,2), notes jsonb);
            create table logs (at timestamptz not null, ship_id bigint references ships) partition by range (at);
            create table logs_of_2026 partition of logs default;
            create view named_ships as select id, name from ships where name <> '';
            """;

    /** The classes of the schema above, for tests that only look. */
    @TempDir
    static Path written;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeOnce() throws Exception {
        write(SQL, written);
    }

    @Test
    void tablesViewsAndEnumsBecomeClassesButNeitherPartitionsNorWhatExtensionsBring() throws Exception {
        assertThat(texts(written).keySet())
                .filteredOn(name -> name.matches(".*(tables|enums)/\\w+\\.java|.*Routines.java"))
                .containsExactly(
                        "game/db/enums/Fate.java",
                        "game/db/tables/Logs.java",
                        "game/db/tables/NamedShips.java",
                        "game/db/tables/Ships.java");
    }

    @Test
    void columnsHaveTheirTypesAlsoWhereJooqAloneKnowsNone() throws Exception {
        assertThat(texts(written).get("game/db/tables/Ships.java"))
                .contains("TableField<ShipsRecord, Long> ID")
                .contains("TableField<ShipsRecord, Fate> FATE")
                .contains("TableField<ShipsRecord, Inet> SEEN")
                .contains("TableField<ShipsRecord, OffsetDateTimeRange> FLOWN")
                .contains("TableField<ShipsRecord, Hstore> TAGS")
                .contains("TableField<ShipsRecord, JSONB> NOTES")
                .doesNotContain("@Deprecated");
    }

    @Test
    void theSameSchemaGivesTheSameBytes() throws Exception {
        write(SQL, folder);
        assertThat(texts(folder)).hasSizeGreaterThan(5).isEqualTo(texts(written));
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenAgain() throws Exception {
        assertThat(write(SQL, folder)).isTrue();
        Path table = folder.resolve("game/db/tables/Ships.java");
        Files.writeString(table, "untouched");
        assertThat(write(SQL, folder)).isFalse();
        assertThat(table).hasContent("untouched");
    }

    @Test
    void aColumnThatIsRenamedBreaksTheCodeThatNamesIt() throws Exception {
        Path query = Files.writeString(
                folder.resolve("Query.java"), "class Query { Object it = game.db.Tables.SHIPS.NAME.isNotNull(); }");
        write("create table ships (id bigint primary key, name text);", folder);
        assertThat(errors(query)).isEmpty();
        write("create table ships (id bigint primary key, label text);", folder);
        assertThat(errors(query)).contains("Query.java:1", "cannot find symbol", "NAME");
    }

    @Test
    void aTableThatIsDroppedTakesItsClassAlong() throws Exception {
        write(SQL, folder);
        write(SQL.replaceAll("create view .*", ""), folder);
        assertThat(folder.resolve("game/db/tables/NamedShips.java")).doesNotExist();
        assertThat(folder.resolve("game/db/tables/Ships.java")).exists();
    }

    @Test
    void aSchemaThatCannotBeCreatedIsTriedAgainTheNextTime() throws Exception {
        write(SQL, folder);
        assertThatThrownBy(() -> write("create table broken (id nothing);", folder))
                .isInstanceOf(ScriptFailedException.class);
        assertThat(write(SQL, folder)).isTrue();
    }

    private static boolean write(String sql, Path folder) throws IOException, ScriptFailedException {
        Creation creation = new Creation("declared", List.of(new Script("declared.sql", sql, true)));
        return new JooqClasses(SCHEMA, creation, 18).write(PACKAGE, folder);
    }

    /** What the compiler says about a source that uses the classes in the folder. */
    private String errors(Path source) throws IOException {
        JavaCompiler compiler = requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        Writer out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            out,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-XDcompilePolicy=check",
                                    "-sourcepath",
                                    folder.toString(),
                                    "-d",
                                    Files.createDirectories(folder.resolve("classes"))
                                            .toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
        }
        return out.toString();
    }

    private static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static TableDef table(ObjectId id, @Nullable PartitionOf partitionOf) {
        return new TableDef(id, null, partitionOf, false, new TreeMap<>(), null);
    }
}
