package dev.ashlar.generator.state.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.DomainDef;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.Identity;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.SequenceDef;
import dev.ashlar.schema.model.SequenceOptions;
import dev.ashlar.schema.model.StatementDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import dev.ashlar.schema.model.ViewDef;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogReaderTest {
    private static final int MAJOR = 18;

    @Test
    void anEmptyDatabaseHoldsTheSchemaPublicAndNothingElse() throws Exception {
        try (ShadowDatabase database = ShadowServer.of(MAJOR).create()) {
            ReadSchema read = Sample.readAll(database);
            assertThat(read.schema().objects().keySet()).containsExactly(ObjectId.schema("public"));
            assertThat(read.schema().objects().values()).allMatch(definition -> definition.comment() == null);
            assertThat(read.unmodelled()).isEmpty();
        }
    }

    @Test
    void typesAreSpelledAsDeclarationsSpellThem() throws Exception {
        String sql = """
                create schema other;
                create domain other.length as integer;
                create extension citext schema other;
                create table t (
                    a varchar(20), b numeric(10,2)[], c timestamp(3) with time zone, d time, e interval day to second(2),
                    f "char", g char(3), h bit varying(5), i other.length, j other.citext[], k double precision, l bpchar)
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql)) {
            List<String> types = Sample.read(database).columns(ObjectId.table("public", "t")).stream()
                    .map(ColumnDef::type)
                    .map(TypeName::sql)
                    .toList();
            assertThat(types)
                    .containsExactly(
                            "varchar(20)",
                            "numeric(10,2)[]",
                            "timestamptz(3)",
                            "time",
                            "interval day to second(2)",
                            "\"char\"",
                            "char(3)",
                            "varbit(5)",
                            "other.length",
                            "other.citext[]",
                            "double precision",
                            "bpchar");
        }
    }

    @Test
    void whatCountsIsAnIdentityOrASequenceWithADefault() throws Exception {
        String sql = """
                create table t (
                    a integer generated always as identity (start with 5 increment by 5), b serial, c bigint default 7)
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql)) {
            SchemaDef schema = Sample.read(database);
            ObjectId table = ObjectId.table("public", "t");
            ObjectId sequence = ObjectId.sequence("public", "t_b_seq");
            assertThat(schema.columns(table))
                    .extracting(ColumnDef::identity)
                    .containsExactly(
                            new Identity(true, new SequenceOptions(5L, 5L, null, null, null, false)), null, null);
            assertThat(Sample.get(schema, sequence, SequenceDef.class))
                    .isEqualTo(new SequenceDef(
                            sequence, TypeName.builtIn("integer"), SequenceOptions.DEFAULTS, table.column("b"), null));
            assertThat(Sample.get(schema, table.column("b"), ColumnDef.class).defaultValue())
                    .hasToString("nextval('public.t_b_seq'::regclass)")
                    .extracting("references")
                    .isEqualTo(List.of(sequence));
            assertThat(schema.all(SequenceDef.class)).hasSize(1);
        }
    }

    @Test
    void whatAnExtensionHasMadeIsNotTheSchemas() throws Exception {
        String sql = """
                create schema tools;
                create extension hstore schema tools;
                create extension tablefunc schema tools;
                create extension pg_trgm schema tools;
                create table t (a tools.hstore, b text);
                create index on t using gin (b tools.gin_trgm_ops);
                create function f(tools.hstore) returns integer language sql as 'select 1'
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql)) {
            SchemaDef schema = Sample.read(database);
            assertThat(schema.objects().keySet())
                    .filteredOn(id -> id.kind() != ObjectKind.COLUMN)
                    .extracting(ObjectId::toString)
                    .containsExactlyInAnyOrder(
                            "extension hstore",
                            "extension pg_trgm",
                            "extension tablefunc",
                            "schema public",
                            "schema tools",
                            "table t",
                            "index t.t_b_idx",
                            "routine f(tools.hstore)");
            assertThat(schema.all(ExtensionDef.class))
                    .allMatch(extension -> "tools".equals(extension.schema()) && extension.comment() == null)
                    .allMatch(extension -> extension.version() == null);
            assertThat(schema.all(StatementDef.class)
                            .getFirst()
                            .create()
                            .getFirst()
                            .references())
                    .containsExactly(ObjectId.extension("hstore"));
        }
    }

    @Test
    void aKeyNamesOnlyWhatIsUnusual() throws Exception {
        String sql = """
                create table t (a varchar(5), b text collate "C", c cidr, d integer[], e bpchar);
                create index plain on t (a, b, c, d, e);
                create index unusual on t (a varchar_pattern_ops, b collate "POSIX" desc, c nulls first, e desc nulls last, lower(b));
                create index named on t (lower(a) collate "C" text_pattern_ops, b collate "default")
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql)) {
            SchemaDef schema = Sample.read(database);
            assertThat(keys(schema, "plain")).containsExactly("a", "b", "c", "d", "e");
            assertThat(keys(schema, "unusual"))
                    .containsExactly(
                            "a varchar_pattern_ops", "b collate \"POSIX\" DESC", "c FIRST", "e DESC LAST", "lower(b)");
            assertThat(keys(schema, "named"))
                    .containsExactly("lower((a)::text) collate \"C\" text_pattern_ops", "b collate \"default\"");
        }
    }

    private static List<String> keys(SchemaDef schema, String name) {
        IndexDef index = Sample.get(schema, ObjectId.table("public", "t").index(name), IndexDef.class);
        return index.elements().stream()
                .map(key -> key.expression()
                        + (key.collation() == null
                                ? ""
                                : " collate " + key.collation().sql())
                        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
                        + (key.order().name().equals("ASC") ? "" : " DESC")
                        + (key.nulls().name().equals("DEFAULT") ? "" : " " + key.nulls()))
                .toList();
    }

    @Test
    void definitionsSayWhatTheyNeed() throws Exception {
        String sql = """
                create type mood as enum ('sad');
                create function size(text) returns integer language sql immutable as 'select 1';
                create table t (a text, b integer default size('x'), c integer generated always as (size(a)) stored,
                    check (size(a) > b));
                create table u (r t);
                create view v as select a, c from t where size(a) > 0 and 'sad'::mood is not null;
                create function counted(t[]) returns bigint begin atomic select count(*) from v; end;
                create domain d as text default size('x')::text check (size(value) > 0);
                create index i on t (size(a)) where b > 0
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql)) {
            SchemaDef schema = Sample.read(database);
            ObjectId table = ObjectId.table("public", "t");
            ObjectId size = new ObjectId(ObjectKind.ROUTINE, "public", "size", "text");
            ObjectId view = ObjectId.view("public", "v");
            assertThat(Sample.get(schema, view, ViewDef.class).query().references())
                    .containsExactly(ObjectId.enumType("public", "mood"), size, table.column("a"), table.column("c"));
            assertThat(schema.constraints(table).getFirst().toString()).contains("size(a) > b");
            ObjectId counted = new ObjectId(ObjectKind.ROUTINE, "public", "counted", "public.t[]");
            assertThat(Sample.get(schema, counted, StatementDef.class)
                            .create()
                            .getFirst()
                            .references())
                    .containsExactly(table, view);
            DomainDef domain = Sample.get(schema, new ObjectId(ObjectKind.DOMAIN, "public", "d", ""), DomainDef.class);
            assertThat(domain.checks().getFirst().condition().references()).containsExactly(size);
            IndexDef index = Sample.get(schema, table.index("i"), IndexDef.class);
            assertThat(index.elements().getFirst().expression().references())
                    .containsExactly(size, table.column("a"), table.column("b"));
        }
    }

    @Test
    void hostileNamesAreReadAsTheyAre() throws Exception {
        try (ShadowDatabase database = Sample.database(MAJOR, Sample.everything(MAJOR))) {
            SchemaDef schema = Sample.read(database);
            ObjectId table = ObjectId.table("Odd \"schema\"", "Ta.ble\n\nx");
            assertThat(schema.columns(table))
                    .extracting(column -> column.id().part())
                    .contains("select", "ünï – {0}", "a\"b");
            assertThat(schema.contains(table.index("in.dex \"q\""))).isTrue();
            assertThat(schema.contains(table.part(ObjectKind.TRIGGER, "tri\"gger")))
                    .isTrue();
            assertThat(Sample.get(schema, table.column("a\"b"), ColumnDef.class).comment())
                    .isEqualTo("it\\'s \"odd\"\n-- {1}");
            assertThat(Sample.get(schema, table, TableDef.class).id().path())
                    .isEqualTo("\"Odd \"\"schema\"\"\".\"Ta.ble\n\nx\"");
        }
    }

    @Test
    void theRunnersOwnTablesAreLeftOut() throws Exception {
        String sql = """
                create schema ops;
                create table ops.history (id bigint generated always as identity primary key, at serial);
                create table ops.history_audit (id integer references ops.history);
                create index on ops.history_audit (id);
                create table ops.history_state (a text);
                create table history (a text);
                create table history_of_art (a text)
                """;
        try (ShadowDatabase database = Sample.database(MAJOR, sql);
                Connection connection = Sample.connect(database)) {
            assertThat(tables(connection, "history")).containsExactly("history_of_art");
            assertThat(tables(connection, "ops.history")).containsExactly("history", "history_of_art");
        }
    }

    private static List<String> tables(Connection connection, String history) throws Exception {
        SchemaDef schema =
                CatalogReader.read(connection, ReadOptions.of(history)).schema();
        assertThat(schema.all(IndexDef.class)).isEmpty();
        return schema.all(TableDef.class).stream()
                .map(table -> table.id().name())
                .toList();
    }

    @Test
    void theCallersTransactionAndSettingsGoOn() throws Exception {
        try (ShadowDatabase database = ShadowServer.of(MAJOR).create();
                Connection connection = Sample.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = 'somewhere'");
            connection.setAutoCommit(false);
            statement.execute("create table public.mine ()");
            assertThat(CatalogReader.read(connection, Sample.OPTIONS)
                            .schema()
                            .contains(ObjectId.table("public", "mine")))
                    .isTrue();
            statement.execute("create table public.more ()");
            connection.commit();
            connection.setAutoCommit(true);
            CatalogReader.read(connection, Sample.OPTIONS);
            assertThat(connection.getAutoCommit()).isTrue();
            try (ResultSet result = statement.executeQuery("show search_path")) {
                assertThat(result.next()).isTrue();
                assertThat(result.getString(1)).isEqualTo("somewhere");
            }
            statement.execute("create table public.last ()");
            assertThat(Sample.read(database).all(TableDef.class)).hasSize(3);
        }
    }
}
