package dev.ashlar.generator.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.Deferral;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.NamespaceDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.PartitionBound;
import dev.ashlar.schema.model.PartitionBy;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnapshotFileTest {
    private static final String HEADER = "{\"ashlar\":\"snapshot\",\"version\":1}\n";
    private static final ObjectId MEMBERS = ObjectId.table("public", "members");
    private static final ObjectId EMAIL = MEMBERS.column("email");

    @Test
    void aSchemaReadsLikeThis() {
        ObjectId events = ObjectId.table("audit", "events");
        TypeName status = new TypeName("public", "member_status", List.of(), 0);
        SchemaDef schema = SchemaDef.of(List.of(
                new NamespaceDef(ObjectId.schema("audit"), "who did what"),
                new EnumDef(ObjectId.enumType("public", "member_status"), List.of("invited", "active"), null),
                table(MEMBERS),
                column(
                        MEMBERS.column("id"),
                        1,
                        TypeName.builtIn("bigint"),
                        new Identity(true, SequenceOptions.DEFAULTS)),
                column(EMAIL, 2, TypeName.builtIn("varchar", "320"), null),
                column(MEMBERS.column("states"), 3, status.array(), null),
                new CheckDef(MEMBERS.constraint("has_at"), new Expression("{0} like '%@%'", List.of(EMAIL)), null),
                new ForeignKeyDef(
                        MEMBERS.constraint("members_tenant_fkey"),
                        List.of("id"),
                        ObjectId.table("public", "tenants"),
                        List.of("id"),
                        ForeignKeyDef.Action.SET_NULL,
                        ForeignKeyDef.Action.NO_ACTION,
                        List.of(),
                        ForeignKeyDef.Match.SIMPLE,
                        Deferral.INITIALLY_DEFERRED,
                        null),
                new IndexDef(
                        MEMBERS.index("members_email"),
                        true,
                        "btree",
                        List.of(
                                IndexElement.of(Expression.column(EMAIL)),
                                IndexElement.of(new Expression("lower({0})", List.of(EMAIL))),
                                new IndexElement(
                                        Expression.column(EMAIL),
                                        null,
                                        "text_pattern_ops",
                                        IndexElement.Order.DESC,
                                        IndexElement.Nulls.LAST)),
                        List.of(),
                        false,
                        Expression.of("true"),
                        new TreeMap<>(),
                        null),
                new TableDef(
                        events,
                        new PartitionBy(
                                PartitionBy.Strategy.RANGE,
                                List.of(IndexElement.of(Expression.column(events.column("at"))))),
                        null,
                        false,
                        new TreeMap<>(),
                        null),
                new TableDef(
                        ObjectId.table("audit", "events_2026"),
                        null,
                        new PartitionOf(
                                events,
                                new PartitionBound.Range(
                                        List.of(Expression.of("'2026-01-01'")), List.of(Expression.of("maxvalue")))),
                        false,
                        new TreeMap<>(),
                        null)));

        assertThat(SnapshotFile.render(schema)).isEqualTo(HEADER + """
                {"schema":"audit","comment":"who did what"}
                {"table":"audit.events","partitionBy":{"range":["at"]}}
                {"table":"audit.events_2026","partitionOf":{"parent":"table audit.events","bound":{"from":["'2026-01-01'"],"to":["maxvalue"]}}}
                {"enum":"public.member_status","labels":["invited","active"]}
                {"table":"public.members"}
                {"column":"public.members.email","position":2,"type":"varchar(320)"}
                {"column":"public.members.id","position":1,"type":"bigint","identity":{"always":true}}
                {"column":"public.members.states","position":3,"type":{"schema":"public","name":"member_status","dimensions":1}}
                {"check":"public.members.has_at","condition":{"sql":"{0} like '%@%'","of":["column public.members.email"]}}
                {"foreign key":"public.members.members_tenant_fkey","columns":["id"],"references":"table public.tenants","referencedColumns":["id"],"onDelete":"set null","deferral":"initially deferred"}
                {"index":"public.members.members_email","unique":true,"elements":["email",{"expression":{"sql":"lower({0})","of":["column public.members.email"]}},{"column":"email","operatorClass":"text_pattern_ops","order":"desc","nulls":"last"}],"where":"true"}
                """);
    }

    @Test
    void everySchemaComesBackAsItWasAndTheTextStaysTheSame() {
        TreeSet<String> drawn = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            SchemaDef schema = new RandomDefinitions(seed).schema();
            drawn.addAll(RandomDefinitions.kinds(schema));

            String text = SnapshotFile.render(schema);
            SchemaDef read = SnapshotFile.parse("schema.snapshot", text);

            assertThat(read).as("seed %d", seed).isEqualTo(schema);
            assertThat(SnapshotFile.render(read)).as("seed %d", seed).isEqualTo(text);
        }
        assertThat(drawn).hasSameSizeAs(RandomDefinitions.concrete(ObjectDef.class));
    }

    @Test
    void whatWasExpectedOfTheFileDoesNotChangeWhatIsRead(@TempDir Path folder) throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            SchemaDef schema = new RandomDefinitions(seed).schema();
            TreeMap<ObjectId, ObjectDef> likely =
                    new TreeMap<>(new RandomDefinitions(seed + 1).schema().objects());
            likely.putAll(schema.objects());
            likely.pollFirstEntry();
            Path file = Files.writeString(folder.resolve("schema.snapshot"), SnapshotFile.render(schema));

            assertThat(SnapshotFile.read(file, schema)).as("seed %d", seed).isSameAs(schema);
            assertThat(SnapshotFile.read(file, new SchemaDef(likely)))
                    .as("seed %d", seed)
                    .isEqualTo(schema);
        }
    }

    @Test
    void anExpectedLineIsNoFirstLineAndStandsOnce(@TempDir Path folder) throws Exception {
        SchemaDef schema = SchemaDef.of(List.of(table(MEMBERS)));
        String line = "{\"table\":\"public.members\"}\n";
        Path headless = Files.writeString(folder.resolve("headless"), line);
        Path twice = Files.writeString(folder.resolve("twice"), HEADER + line + line);

        assertThatThrownBy(() -> SnapshotFile.read(headless, schema)).hasMessageContaining("does not start with");
        assertThatThrownBy(() -> SnapshotFile.read(twice, schema)).hasMessageContaining("is defined a second time");
    }

    @Test
    void anEmptySchemaIsTheFirstLineAlone() {
        assertThat(SnapshotFile.render(SchemaDef.EMPTY)).isEqualTo(HEADER);
        assertThat(SnapshotFile.parse("schema.snapshot", HEADER)).isEqualTo(SchemaDef.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"table":"public.members","rows":3}                    | unknown key "rows"
            {"tabel":"public.members"}                             | "tabel" is no kind of definition; known are [schema, extension, enum, sequence, table, column, primary key, unique, check, foreign key, exclusion, index, view, object, domain
            {"table":"members"}                                    | members is not the name of a table: that has 2 parts
            {"table":"public.\\"members"}                          | A double quote is not closed in: public."members
            {"table":"public.members","unlogged":1}                | "unlogged" is not a boolean
            {"table":"public.members","table":"public.members"}    | the key "table" stands twice
            {"column":"public.members.id","position":1}            | the key "type" is missing
            {"column":"public.members.id","position":1.5,"type":"text"} | a value is neither text, whole number, true, false, list nor object at character 42
            {"foreign key":"public.a.b","references":"table public.c","onDelete":"explode"} | "onDelete" cannot be "explode"
            {"table":"public.members"} {}                          | there is more after the object, from character 28 on
            {}                                                     | the object has no key
            []                                                     | the line is not a JSON object
            {"table":                                              | not JSON at character 10
            {"check":"public.a.b","condition":"{0} > 1"}           | {0} > 1 has no reference for the hole {0}; it has 0
            """)
    void aLineThatNobodyWroteIsNamed(String line, String cause) {
        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", HEADER + line + "\n"))
                .isInstanceOf(BrokenSnapshotException.class)
                .hasMessageStartingWith("schema.snapshot:2: " + cause);
    }

    @Test
    void aMergeConflictIsCalledOne() {
        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", HEADER + "<<<<<<< HEAD\n{}\n"))
                .hasMessage("schema.snapshot:2: a merge conflict is not resolved. "
                        + BrokenSnapshotException.AFTER_A_MERGE);
    }

    @Test
    void oneObjectIsDefinedOnce() {
        String line = "{\"table\":\"public.members\"}\n";

        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", HEADER + line + line))
                .hasMessage("schema.snapshot:3: table members is defined a second time, after line 2. Delete the line"
                        + " that is not in the newest migration.");
    }

    @Test
    void aSnapshotOfALaterReleaseIsNotGuessedAt() {
        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", HEADER.replace("1", "2")))
                .hasMessageContaining("the snapshot is of version 2, this release knows version 1");
        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", "{\"table\":\"a.b\"}\n"))
                .hasMessageContaining("does not start with");
        assertThatThrownBy(() -> SnapshotFile.parse("schema.snapshot", "")).hasMessageContaining("the file is empty");
    }

    @Test
    void bytesThatAreNoTextAreNamed(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("schema.snapshot"), new byte[] {'{', (byte) 0xff});

        assertThatThrownBy(() -> SnapshotFile.read(file))
                .hasMessageStartingWith("schema.snapshot: the file is not UTF-8");
    }

    private static TableDef table(ObjectId id) {
        return new TableDef(id, null, null, false, new TreeMap<>(), null);
    }

    private static ColumnDef column(ObjectId id, int position, TypeName type, @Nullable Identity identity) {
        return new ColumnDef(id, position, type, false, null, identity, null, null, null);
    }
}
