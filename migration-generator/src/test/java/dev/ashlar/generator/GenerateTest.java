package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.TinyModule.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateTest {
    private static final String ID = """
            public final Column<Long> id = column("id", bigint()).identity().primaryKey();
            """;

    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));

    @BeforeEach
    void aModuleOfOneTable() {
        module = TinyModule.in(folder).table("members", ID + """
                        public final Column<String> nickname = column("nickname", text());
                        """, "").compile();
    }

    @Test
    void theFirstMigrationCreatesEverything() {
        String said = module.done("generate");

        assertThat(module.migrations())
                .containsOnlyKeys("V0001__init.sql", "U0001__init.sql", "ashlar.sum", "schema.snapshot");
        assertThat(module.read("migrations/V0001__init.sql")).isEqualTo("""
                -- ashlar:1 version=0001 server=17 transaction=yes older-releases=safe
                -- changes: table members created

                create table members (
                    id       bigint generated always as identity,
                    nickname text not null,
                    constraint members_pkey primary key (id)
                );
                """);
        assertThat(said).isEqualTo("""
                wrote U0001__init.sql
                wrote V0001__init.sql
                wrote ashlar.sum
                wrote schema.snapshot
                  table members created
                PostgreSQL 17: all migrations lead to the schema that is declared
                PostgreSQL 17: the undo of 0001 leads back
                """);
        assertThat(module.done("generate")).isEqualTo("nothing to do: the declared schema is that of the snapshot\n");
        assertThat(module.done("generate", "--check")).startsWith("nothing to do");
    }

    @Test
    void aPendingChangeIsToldAndNotWritten() {
        module.done("generate");
        var before = module.migrations();
        module.table("members", ID + """
                public final Column<String> nickname = column("nickname", text());
                public final Column<String> motto = column("motto", text()).nullable();
                """, "").compile();

        Outcome outcome = module.run("generate", "--check");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEqualTo("""
                pending, to be written by: make db-generate SCHEMA=tiny
                  members.motto added
                """);
        assertThat(module.migrations()).isEqualTo(before);
    }

    @Test
    void aLookalikeIsNeverGuessedAndEitherAnswerSettlesIt() {
        module.done("generate");
        var before = module.migrations();
        displayName("").compile();

        Outcome outcome = module.run("generate");

        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                column members.nickname: it went and column members.display_name came: both are text, so it may have been renamed
                    renames it, in the source at column members.display_name:
                        .renamedFrom("nickname")
                    renames it, on the command line:
                        make db-generate SCHEMA=tiny RENAME=column:members.nickname:display_name
                    drops the one and creates the other, on the command line:
                        make db-generate SCHEMA=tiny KEEP=column:members.nickname:display_name DROP=column:members.nickname
                """);
        assertThat(module.migrations()).isEqualTo(before);

        module.done("generate", "--rename", "column:members.nickname:display_name");
        assertThat(module.read("migrations/V0002__rename_members_nickname.sql")).isEqualTo("""
                -- ashlar:1 version=0002 server=17 transaction=yes older-releases=unsafe
                -- decided: rename column members.nickname to display_name
                -- changes: members.display_name renamed

                alter table members rename column nickname to display_name;
                """);
    }

    @Test
    void aRenameInTheSourceIsUsedOnceAndThenMayGo() {
        module.done("generate");
        displayName(".renamedFrom(\"nickname\")").compile();

        module.done("generate", "--name", "Rename it!");

        assertThat(module.migrations()).containsKey("V0002__rename_it.sql");
        assertThat(module.done("generate")).isEqualTo("""
                nothing to do: the declared schema is that of the snapshot
                renamedFrom(…) has done its work and may go: rename column members.nickname to display_name
                """);
    }

    @Test
    void whatIsKeptApartIsDroppedAndCreated() {
        module.done("generate");
        displayName(".backfill(\"nobody\")").compile();

        module.done("generate", "--keep", "column:members.nickname:display_name", "--drop", "column:members.nickname");

        assertThat(module.migrations().get("V0002__update_members.sql")).contains("""
                        -- decided: fill column members.display_name with 'nobody'
                        -- decided: drop column members.nickname
                        -- decided: column members.display_name is not column members.nickname
                        """, "drop column nickname");
    }

    @Test
    void aLossNeedsConsent() {
        module.done("generate");
        module.table("members", ID, "").compile();

        Outcome outcome = module.run("generate");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).isEqualTo("""
                column members.nickname: it is no longer declared, and what it holds would be lost
                    agrees to the loss, on the command line:
                        make db-generate SCHEMA=tiny DROP=column:members.nickname
                """);
        module.done("generate", "--drop", "column:members.nickname");
        assertThat(module.done("generate")).startsWith("nothing to do");
    }

    @Test
    void columnsKeepTheirPlacesAndNewOnesComeLast() {
        module.done("generate");
        module.table("members", """
                public final Column<String> motto = column("motto", text()).nullable();
                public final Column<String> displayName = column("display_name", text()).renamedFrom("nickname");
                """ + ID, "").compile();

        module.done("generate");

        assertThat(module.read("migrations/schema.snapshot"))
                .contains("\"public.members.id\",\"position\":1,")
                .contains("\"public.members.display_name\",\"position\":2,")
                .contains("\"public.members.motto\",\"position\":3,");
        assertThat(module.done("check")).contains("leads back");
    }

    @Test
    void aNewValueIsCommittedBeforeItsFirstUse() {
        module.source("Status", "public enum Status { INVITED, ACTIVE }");
        status("INVITED").compile();
        module.done("generate");
        module.source("Status", "public enum Status { INVITED, ACTIVE, LEFT }");
        status("LEFT").compile();

        module.done("generate", "--name", "leave");

        assertThat(module.migrations())
                .containsKeys("V0002.1__leave.sql", "U0002.1__leave.sql", "V0002.2__leave.sql", "U0002.2__leave.sql");
        assertThat(module.read("migrations/V0002.1__leave.sql"))
                .startsWith("-- ashlar:1 version=0002 part=1/2 server=17")
                .contains("add value 'left'");
        assertThat(module.read("migrations/V0002.2__leave.sql"))
                .startsWith("-- ashlar:1 version=0002 part=2/2 server=17");
        assertThat(module.done("check")).contains("the undo of 0002 leads back");
    }

    @Test
    void anotherTextForTheSameExpressionChangesTheSnapshotAlone() {
        checked("char_length({0}) > 0 and {0} <> 'x'");
        module.compile().done("generate");
        checked("(char_length({0})) > 0 AND ({0} <> 'x'::text)");
        module.compile();

        String said = module.done("generate");

        assertThat(said).isEqualTo("""
                wrote ashlar.sum
                wrote schema.snapshot
                no migration is needed: PostgreSQL reads the new text as the old one
                """);
        checked("char_length({0}) > 1 and {0} <> 'x'");
        module.compile().done("generate");
        assertThat(module.migrations()).containsKey("V0002__alter_named.sql");
    }

    @Test
    void theSumFollowsTheSettings() {
        module.done("generate");
        module.write("ashlar.properties", "server=17\ntrunk=none\nhistory=applied\n");

        assertThat(module.run("generate", "--check").exit()).isEqualTo(3);
        assertThat(module.done("generate")).isEqualTo("wrote ashlar.sum\n");
        assertThat(module.read("migrations/ashlar.sum")).contains("\nhistory applied\n");
        assertThat(module.done("generate", "--check")).startsWith("nothing to do");
    }

    @Test
    void nothingIsWrittenWhenPostgresRefusesTheMigration() {
        checked("no_such_function({0})");
        module.compile();

        Outcome outcome = module.run("generate");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err())
                .startsWith("V0001__init.sql:4: function no_such_function(text) does not exist")
                .contains("SQLSTATE 42883");
        assertThat(module.migrations()).isEmpty();
    }

    @Test
    void aSecondModuleIsNotTheFirst(@TempDir Path other) {
        module.done("generate");

        TinyModule second = TinyModule.in(other).table("cities", ID, "").compile();
        second.done("generate");

        assertThat(second.read("migrations/schema.snapshot"))
                .contains("public.cities")
                .doesNotContain("members");
        assertThat(module.read("migrations/schema.snapshot"))
                .contains("public.members")
                .doesNotContain("cities");
    }

    private TinyModule displayName(String more) {
        return module.table("members", ID + """
                public final Column<String> displayName = column("display_name", text())%s;
                """.formatted(more), "");
    }

    private TinyModule status(String byDefault) {
        module.source("Types", """
                final class Types {
                    static final EnumType<Status> STATUS = enumType("status", Status.class);
                }
                """);
        return module.table("members", ID + """
                public final Column<Status> status = column("status", Types.STATUS).defaultsTo(Status.%s);
                """.formatted(byDefault), "");
    }

    private void checked(String condition) {
        module.table("members", ID + """
                public final Column<String> nickname = column("nickname", text());
                """, "check(\"named\", sql(\"%s\", nickname));".formatted(condition));
    }
}
