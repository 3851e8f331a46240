package dev.ashlar.generator;

import static dev.ashlar.schema.DataTypes.bigint;
import static dev.ashlar.schema.DataTypes.text;
import static dev.ashlar.schema.EnumType.enumType;
import static dev.ashlar.schema.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowDatabase;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.schema.Action;
import dev.ashlar.schema.Column;
import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.EnumType;
import dev.ashlar.schema.Table;
import dev.ashlar.schema.View;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Declarations against servers: what the declaration lets through, PostgreSQL takes. */
final class EverythingDeclaredTest {
    private static SchemaDef everything() {
        return Declarations.of(
                        Everything.CITEXT,
                        Everything.BTREE_GIST,
                        Everything.NUMBERS,
                        Everything.SHOUT,
                        EveryType.TYPES,
                        Everything.Orders.ORDERS,
                        Everything.Logs.LOGS,
                        Everything.Moods.MOODS,
                        Everything.Loudest.LOUDEST)
                .schema();
    }

    /** What only newer servers know. */
    private static final class Newer extends Table {
        static final Newer NEWER = new Newer();

        final Column<Long> id = column("id", bigint()).primaryKey();
        final Column<Long> parent = column("parent", bigint()).nullable();
        final Column<String> name = column("name", text());
        final Column<String> loud = column("loud", text()).generatedVirtualAs(sql("upper({0})", name));

        private Newer() {
            super("newer");
            unique(parent, id).nullsNotDistinct();
            check(sql("{0} <> ''", loud));
            index(name).unique().nullsNotDistinct();
            foreignKey(parent, id).references(parent, id).onDelete(Action.SET_NULL, parent);
        }
    }

    private static List<Script> scripts(SchemaDef schema) {
        List<Script> scripts = new ArrayList<>();
        for (String body : dev.ashlar.generator.render.Script.createFromNothing(schema)) {
            scripts.add(new Script("create.sql", body, true));
        }
        return scripts;
    }

    @ParameterizedTest
    @MethodSource("dev.ashlar.embedded.EmbeddedServer#majors")
    void everyServerTakesAllThatCanBeDeclaredForIt(int major) {
        try (ShadowDatabase database = ShadowServer.of(major).create()) {
            assertThatCode(() -> database.run(scripts(everything()))).doesNotThrowAnyException();
            Script row = new Script("row.sql", "insert into shop.types default values", true);
            assertThatCode(() -> database.run(List.of(row))).doesNotThrowAnyException();
        }
    }

    @Test
    void aSnapshotKeepsAllThatCanBeDeclared() {
        SchemaDef schema = everything();

        assertThat(SnapshotFile.parse("schema.snapshot", SnapshotFile.render(schema)))
                .isEqualTo(schema);
    }

    @Test
    void aRenamedValueIsOneChangeWhereverExpressionsNameIt() {
        enum Before {
            SAD
        }
        enum After {
            BLUE
        }
        SchemaDef from = Declarations.of(moody(enumType("mood", Before.class), Before.SAD))
                .schema();
        Declaration to =
                Declarations.of(moody(enumType("mood", After.class).renamedFrom(After.BLUE, "sad"), After.BLUE));

        assertThat(Differ.between(from, to.schema(), to.decisions()).changes())
                .singleElement()
                .isInstanceOf(Change.Renamed.class);
    }

    private static <E extends Enum<E>> Table moody(EnumType<E> type, E value) {
        return new Table("moody") {
            {
                Column<E> mood = column("mood", type).defaultsTo(value);
                check("moody_mood", sql("{0} = {1}", mood, value));
                index("moody_index", mood).where(sql("{0} <> {1}", mood, value));
            }
        };
    }

    @Test
    void aNewServerTakesWhatOnlyItKnows() {
        View open = new View("open") {
            {
                query(sql("select {0} from {1}", Newer.NEWER.id, Newer.NEWER));
                securityInvoker();
                checkOption();
            }
        };
        SchemaDef schema = Declarations.of(Newer.NEWER, open).schema();
        try (ShadowDatabase database = ShadowServer.of(18).create()) {
            assertThatCode(() -> database.run(scripts(schema))).doesNotThrowAnyException();
        }
    }

    @Test
    void derivedNamesAreThoseThatPostgresqlChooses() throws Exception {
        List<String> declared = Declarations.of(Everything.CITEXT, Named.NAMED).schema().objects().keySet().stream()
                .filter(id -> id.kind().isPart())
                .map(id -> id.part())
                .toList();
        String sql = """
                create table named (
                    a text not null unique,
                    b text not null,
                    c bigint not null check (c > 0),
                    primary key (a, b) include (c),
                    unique (b, c) include (a),
                    check (a <> b),
                    foreign key (a, b) references named,
                    exclude using hash (lower(b) with =)
                );
                create index on named (b, c) include (a);
                create index on named (lower(a));
                create unique index on named (c);
                create index on named ((a || b), upper(b), (b || a));
                create index on named (coalesce(a, b), coalesce(b, a));
                """;
        try (ShadowDatabase database = ShadowServer.of(18).create()) {
            database.run(List.of(new Script("names.sql", sql, true)));
            Set<String> chosen = database.catalog("none").rows().stream()
                    .map(row -> row.name().substring(row.name().lastIndexOf('.') + 1))
                    .collect(Collectors.toSet());
            assertThat(chosen).containsAll(declared);
        }
    }

    private static final class Named extends Table {
        static final Named NAMED = new Named();

        final Column<String> a = column("a", text()).unique();
        final Column<String> b = column("b", text());
        final Column<Long> c = column("c", bigint());

        private Named() {
            super("named");
            primaryKey(a, b).include(c);
            unique(b, c).include(a);
            check(sql("{0} > 0", c));
            check(sql("{0} <> {1}", a, b));
            foreignKey(a, b).references(a, b);
            exclude().using("hash").with(sql("lower({0})", b), "=");
            index(b, c).include(a);
            index(sql("lower({0})", a));
            index(c).unique();
            index(sql("{0} || {1}", a, b), sql("upper({0})", b), sql("{1} || {0}", a, b));
            index(sql("coalesce({0}, {1})", a, b), sql("coalesce({1}, {0})", a, b));
        }
    }
}
