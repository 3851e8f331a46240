package dev.ashlar.generator.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.embedded.EmbeddedServer;
import dev.ashlar.generator.state.Catalog;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RehearsalTest {
    private static final Script MEMBERS = script("V0001__init.sql", """
            create table members (
                id bigint generated always as identity primary key,
                nickname text not null
            );
            """);
    private static final Script RENAMED =
            script("V0002__rename.sql", "alter table members rename column nickname to display_name;");
    private static final Script RENAMED_BACK =
            script("U0002__rename.sql", "alter table members rename column display_name to nickname;");
    private static final Creation DECLARED = declared("""
            create table members (
                display_name text not null,
                id bigint generated always as identity primary key
            );
            """);

    static SortedSet<Integer> majors() {
        return EmbeddedServer.majors();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void migrationsThatLeadToTheDeclaredSchemaAndBackAreProven(int major) {
        RehearsalResult result = Rehearsal.prove(
                ShadowServer.of(major),
                "flyway_schema_history",
                List.of(MEMBERS),
                List.of(undoable(RENAMED, RENAMED_BACK)),
                List.of(DECLARED));
        assertThat(result.disproofs()).isEmpty();
        assertThat(result.proven()).isTrue();
        assertThat(result.undone()).isTrue();
    }

    @Test
    void aSchemaThatTheMigrationsMissIsNamedWithBothDefinitions() {
        RehearsalResult result = prove(List.of(MEMBERS), List.of(), DECLARED);
        assertThat(result.disproofs())
                .singleElement()
                .extracting(Disproof::describe)
                .isEqualTo("""
                        the migrations do not lead to the schema that is declared:
                          column public.members.display_name
                            migrations: not there
                            declared: {"type": "text", "not null": true}
                          column public.members.nickname
                            migrations: {"type": "text", "not null": true}
                            declared: not there""");
    }

    @Test
    void everyCreationIsComparedByItself() {
        Creation snapshot = new Creation("snapshot", List.of(MEMBERS));
        RehearsalResult result = prove(List.of(MEMBERS), List.of(), DECLARED, snapshot);
        assertThat(result.disproofs())
                .singleElement()
                .isInstanceOfSatisfying(
                        Disproof.LeadsElsewhere.class,
                        disproof -> assertThat(disproof.of()).isEqualTo("declared"));
    }

    @Test
    void anUndoThatForgetsAGrantIsFound() {
        Script granted = script("V0001__init.sql", "create table t (a int); grant select on t to reader");
        Script replaced = script("V0002__again.sql", "alter table t add b int");
        Script undo = script("U0002__again.sql", "drop table t; create table t (a int)");
        RehearsalResult result =
                prove(List.of(granted), List.of(undoable(replaced, undo)), declared("create table t (a int, b int)"));
        assertThat(result.assumedRoles()).containsExactly("reader");
        assertThat(result.undone()).isTrue();
        assertThat(result.disproofs())
                .singleElement()
                .extracting(Disproof::describe)
                .asString()
                .startsWith(
                        "U0002__again.sql does not lead back to the schema before:\n  grant public.table public.t\n")
                .contains("SELECT to reader by postgres");
    }

    @Test
    void aRefusedStatementIsShownWithItsPlaceAndTheServersWords() {
        Script broken = script("V0002__broken.sql", """
                -- a comment first
                create table fine (a int);

                alter table members
                    add column id text;
                """);
        RehearsalResult result = prove(List.of(MEMBERS), List.of(new Migration(broken, Optional.empty())), DECLARED);
        assertThat(result.disproofs()).singleElement().isInstanceOfSatisfying(Disproof.Failed.class, disproof -> {
            assertThat(disproof.failure().line()).isEqualTo(4);
            assertThat(disproof.failure().sqlState()).isEqualTo("42701");
            assertThat(disproof.describe())
                    .startsWith("V0002__broken.sql:4: column \"id\" of relation \"members\" already exists"
                            + " (SQLSTATE 42701)\n  alter table members add column id text");
        });
    }

    @Test
    void aConstraintThatIsCheckedAtTheEndFailsItsScript() {
        Script deferred = script("V0001__a.sql", """
                create table a (id int primary key, other int references a deferrable initially deferred);
                insert into a values (1, 2);
                """);
        assertThat(prove(List.of(deferred), List.of()).disproofs())
                .singleElement()
                .isInstanceOfSatisfying(
                        Disproof.Failed.class,
                        disproof -> assertThat(disproof.failure().sqlState()).isEqualTo("23503"));
    }

    @Test
    void aFailedUndoIsADisproofOfItsOwn() {
        Script undo = script("U0002__rename.sql", "alter table members drop column no_such_column;");
        RehearsalResult result = prove(List.of(MEMBERS), List.of(undoable(RENAMED, undo)), DECLARED);
        assertThat(result.undone()).isFalse();
        assertThat(result.disproofs()).singleElement().isInstanceOf(Disproof.Failed.class);
    }

    @Test
    void partsRunInTheirOwnTransactionsOrInNone() {
        Script init = script("V0001__init.sql", "create type color as enum ('red'); create table t (c color)");
        Migration value = undoable(
                script("V0002.1__blue.sql", "alter type color add value 'blue';"), script("U0002.1__blue.sql", """
                        alter type color rename to color_old; create type color as enum ('red');
                        alter table t alter c type color using c::text::color; drop type color_old;
                        """));
        Migration use = undoable(
                script("V0002.2__blue.sql", "alter table t alter c set default 'blue';"),
                script("U0002.2__blue.sql", "alter table t alter c drop default;"));
        Migration index = undoable(
                new Script("V0002.3__blue.sql", "create index concurrently t_c on t (c);", false),
                new Script("U0002.3__blue.sql", "drop index concurrently t_c;", false));
        RehearsalResult result = prove(List.of(init), List.of(value, use, index), declared("""
                create type color as enum ('red', 'blue');
                create table t (c color default 'blue');
                create index t_c on t (c);
                """));
        assertThat(result.disproofs()).isEmpty();
        assertThat(result.undone()).isTrue();
    }

    @Test
    void rolesAreAssumedWhereScriptsNameThemAndForgottenAfterwards() {
        Script grants = new Script("V0001__grants.sql", """
                create table t (a int);
                grant select on t to app_reader;
                grant insert on t to "App Writer";
                """, false);
        Script makesRole = script("V0002__role.sql", "create role rehearsed; grant select on t to rehearsed");
        for (int again = 0; again < 2; again++) {
            RehearsalResult result = prove(
                    List.of(grants, makesRole), List.of(), declared("create table t (a int); create role rehearsed"));
            assertThat(result.disproofs()).isEmpty();
            assertThat(result.assumedRoles()).containsExactlyInAnyOrder("app_reader", "App Writer");
        }
    }

    @Test
    void aScriptDoesNotInheritTheSettingsOfTheOneBefore() {
        Script sets = script("V0001__a.sql", "create schema other; set search_path = other; create table t (a int)");
        Script plain = script("V0002__b.sql", "create table u (a int)");
        assertThat(prove(List.of(sets, plain), List.of(), declared("""
                        create schema other;
                        create table other.t (a int);
                        create table public.u (a int)
                        """)).disproofs())
                .isEmpty();
    }

    @Test
    void extensionsAndBodiesWithSemicolonsWork() {
        String sql = """
                create extension citext;
                create extension btree_gist;
                create table r (name text, mail citext, during tstzrange, exclude using gist (name with =, during with &&));
                create function f() returns int language sql begin atomic select 1; select 2; end;
                create function g(text) returns text language plpgsql as $$ begin return $1 || '?'; end $$;
                """;
        assertThat(prove(List.of(script("V0001__a.sql", sql)), List.of(), declared(sql))
                        .disproofs())
                .isEmpty();
    }

    @Test
    void theHistoryTableIsNoPartOfTheSchema() {
        Script history = script("V0001__a.sql", "create table flyway_schema_history (a int); create table t (a int)");
        assertThat(prove(List.of(history), List.of(), declared("create table t (a int)"))
                        .disproofs())
                .isEmpty();
    }

    @Test
    void expressionsThatTheServerWritesAlikeHaveTheSameDefinition() throws ScriptFailedException {
        Catalog one = after("create table t (a int, check (a > 0 and (a < 9)), b text default 'x')");
        Catalog other = after("create table t (a int, check (((a > 0) AND a < 9)), b text default 'x'::text)");
        assertThat(one.definitionOf("constraint", "public", "t.t_a_check"))
                .isPresent()
                .isEqualTo(other.definitionOf("constraint", "public", "t.t_a_check"));
        assertThat(one).isEqualTo(other);
        assertThat(one.definitionOf("constraint", "public", "no.such")).isEmpty();
    }

    @Test
    void aScriptThatFailsWhileACatalogIsAskedForSaysSo() {
        assertThatThrownBy(() -> after("create table t (a nonsense)"))
                .isInstanceOf(ScriptFailedException.class)
                .hasMessageContaining("type \"nonsense\" does not exist");
    }

    private static Catalog after(String sql) throws ScriptFailedException {
        return Rehearsal.catalogAfter(ShadowServer.of(18), "flyway_schema_history", List.of(script("a.sql", sql)));
    }

    private static RehearsalResult prove(List<Script> history, List<Migration> added, Creation... creations) {
        return Rehearsal.prove(ShadowServer.of(18), "flyway_schema_history", history, added, List.of(creations));
    }

    private static Creation declared(String sql) {
        return new Creation("declared", List.of(script("declared.sql", sql)));
    }

    private static Migration undoable(Script script, Script undo) {
        return new Migration(script, Optional.of(undo));
    }

    private static Script script(String name, String sql) {
        return new Script(name, sql, true);
    }
}
