package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.TinyModule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not as it must be is refused by name, with 2 and the way out. */
final class UsageTest {
    private static final Outside NOTHING_OUTSIDE = new Outside(Map.of(), line -> {}, () -> 0L);

    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));

    @BeforeEach
    void aModule() {
        module = TinyModule.in(folder).table("members", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                public final Column<String> nickname = column("nickname", text()).nullable();
                """, "").compile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            histroy=x         | ashlar.properties:3: there is no setting histroy    | Did you mean history?
            colour=x          | ashlar.properties:3: there is no setting colour     | The settings are history, outOfOrder, server, trunk.
            naming.key=x      | ashlar.properties:3: naming.key is a setting that this release cannot do yet | Remove the line.
            severity.drop=off | ashlar.properties:3: severity.drop is a setting that this release cannot do yet | Remove the line.
            outOfOrder=yes    | ashlar.properties:3: outOfOrder=yes is neither true nor false | Write outOfOrder=false.
            server=15         | ashlar.properties:3: server stands a second time, after ashlar.properties:1 | Remove one of the lines.
            history           | ashlar.properties:3: history has no value           | Write history=<value>.
            history=a b       | ashlar.properties:3: history=a b is not a name that needs no quotes, of at most 55 characters | Write history=flyway_schema_history, or a name of that form.
            """)
    void aSettingIsRefusedByName(String line, String cause, String remedy) {
        module.write("ashlar.properties", "server=17\n# a comment\n" + line + "\n");

        assertRefused(cause + "\n    " + remedy + "\n", "generate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13..18", "15..19", "18..15", "new"})
    void aServerThatNobodyCanRunIsRefused(String range) {
        module.write("ashlar.properties", "server=" + range + "\n");

        assertRefused("""
                ashlar.properties:1: server=%s is not a range of majors from 14 to 18
                    Write server=14..18, or the part of it that you run.
                """.formatted(range), "generate");
    }

    @Test
    void aSourceThatIsNewerThanItsClassIsNamed() throws IOException {
        Path source = folder.resolve("src/main/java/tiny/Members.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        assertRefused("""
                tiny/Members.java: it is newer than its compiled class
                    Run: make build SCHEMA=tiny
                """, "generate");
    }

    @Test
    void aClassThatIsMissingIsNamed() throws IOException {
        Files.delete(folder.resolve("target/classes/tiny/Members.class"));

        assertRefused("""
                tiny/Members.java: it has no compiled class
                    Run: make build SCHEMA=tiny
                """, "generate");
    }

    @Test
    void aModuleThatIsNotCompiledIsNamed(@TempDir Path other) {
        Outcome outcome = TinyModule.in(other).run("generate");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                tiny/target/classes: the schema module is not compiled
                    Run: make build SCHEMA=tiny
                """);
    }

    @Test
    void aContradictionInTheDeclarationIsNamed() {
        module.table("members", """
                public final Column<Long> id = column("id", bigint()).primaryKey();
                public final Column<Long> other = column("id", bigint());
                """, "").compile();

        Outcome outcome = module.run("generate");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                column members.id (tiny.Members): It is declared twice.
                    Give one of the two another name, or remove it.
                """);
    }

    @Test
    void theSafePlanIsRefusedByName() {
        assertRefused("""
                --plan safe: this release cannot plan online-safe migrations yet
                    Leave it out, or write PLAN=direct.
                """, "generate", "--plan", "safe");
        assertRefused("""
                --plan wild: there is no such value
                    Leave it out, or write direct.
                """, "generate", "--plan", "wild");
        module.done("generate", "--plan", "direct");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            column:members.nicknam:x        | the snapshot has no column members.nicknam | Did you mean members.nickname?
            column:members.nickname:shown   | the declaration has no column shown        | It has members.id, members.nickname.
            colum:members.nickname:x        | "colum" is no kind of object; known are [schema, extension, enum, value, sequence, table, column, constraint, index, trigger, rule, policy, view, object, domain, composite type, type, routine, operator, operator class, operator family, collation, conversion, statistics, text search parser, text search template, text search dictionary, text search configuration, cast, transform, language, access method, event trigger, foreign data wrapper, server, user mapping, publication, default privileges, setting] | Put the object's kind before its name.
            column:members.nickname         | it is not kind:name:name                   | Write it as in column:members.nickname:display_name.
            column:members."nick:x          | it is not kind:name:name                   | Write it as in column:members.nickname:display_name.
            view:a:b                        | the snapshot has no view a                 | It has none at all.
            """)
    void aRenameThatNamesNothingIsRefused(String rename, String cause, String remedy) {
        module.done("generate");

        assertRefused("--rename %s: %s\n    %s\n".formatted(rename, cause, remedy), "generate", "--rename", rename);
    }

    @Test
    void aDecisionForNothingIsRefused() {
        module.done("generate");

        assertRefused("""
                drop column members.nickname: nothing differs that this decision is about
                    Leave it out of the command line.
                """, "generate", "--drop", "column:members.nickname");
    }

    @Test
    void aFlagThatIsUnknownIsRefused() {
        assertRefused("""
                ashlar generate: there is no flag --chekc
                    Did you mean --check?
                """, "generate", "--chekc");
        assertRefused("""
                ashlar new: --name is missing
                    Run: ashlar new --help
                """, "new");
        assertRefused("""
                ashlar generate: --name is there twice
                    Run: ashlar generate --help
                """, "generate", "--name", "a", "--name=b");
        assertRefused("""
                ashlar check: there is no flag --wholeheartedly
                    Run: ashlar check --help
                """, "check", "--wholeheartedly");
        assertRefused("""
                ashlar generate: --check takes no value
                    Run: ashlar generate --help
                """, "generate", "--check=1");
        assertRefused("""
                ashlar generate: --name has no value
                    Run: ashlar generate --help
                """, "generate", "--name");
        assertRefused("""
                ashlar generate: nobody knows what to do with everything
                    Run: ashlar generate --help
                """, "generate", "everything");
        assertRefused("""
                --format yaml: there is no such value
                    Leave it out, or write text or json.
                """, "generate", "--format", "yaml");
        assertRefused("""
                --name ///: no letter or digit of it can stand in a file name
                    Write NAME=add_status.
                """, "new", "--name", "///");
    }

    @Test
    void aCommandThatIsUnknownOrNotBuiltYetIsRefused() {
        assertRefused("""
                ashlar genrate: there is no such command
                    Did you mean generate?
                """, "genrate");
        assertRefused("""
                ashlar squash: this release does not have the command yet
                    Run: ashlar --help
                """, "squash");
        assertRefused("""
                ashlar dev dwon: there is no such action
                    Did you mean down?
                """, "dev", "dwon");
    }

    @Test
    void programsReadTheSameAsJson() {
        assertThat(module.run("generate", "--plan", "safe", "--format", "json").out())
                .isEqualTo("""
                {"exit":2,"outcome":"usage","problems":[{"place":"--plan safe","cause":"this release cannot plan online-safe migrations yet","remedies":[{"line":"Leave it out, or write PLAN=direct."}]}]}
                """);
        assertThat(module.run("generate", "--format=json").out()).isEqualTo("""
                {"exit":0,"outcome":"done","written":["U0001__init.sql","V0001__init.sql","ashlar.sum","schema.snapshot"],"removed":[],"version":"0001","changes":["table members created"],"decided":[]}
                """);
        assertThat(module.run("generate", "--format=json").out()).isEqualTo("""
                {"exit":0,"outcome":"done","changes":[],"spent":[]}
                """);
        module.table("members", """
                public final Column<Long> id = column("id", bigint()).identity().primaryKey();
                """, "").compile();
        assertThat(module.run("generate", "--check", "--format=json").out()).isEqualTo("""
                {"exit":3,"outcome":"pending","changes":["members.nickname dropped"]}
                """);
        Outcome outcome = module.run("generate", "--format", "json");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                {"exit":5,"outcome":"not allowed","problems":[{"place":"column members.nickname","cause":"it is no longer declared, and what it holds would be lost","remedies":[{"what":"agrees to the loss, on the command line","line":"make db-generate SCHEMA=tiny DROP=column:members.nickname"}]}]}
                """);
    }

    @Test
    void helpNamesEveryCommandAndItsFlags() {
        assertThat(Commands.run(List.of(), NOTHING_OUTSIDE).text())
                .contains("generate", "new", "amend", "check", "dev");
        assertThat(Commands.run(List.of("generate", "--help"), NOTHING_OUTSIDE).text())
                .contains("--schema", "--check", "--name", "--rename", "--drop", "--keep", "--plan", "--format");
    }

    private void assertRefused(String message, String... arguments) {
        Outcome outcome = module.run(arguments);
        assertThat(outcome.err()).isEqualTo(message);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(2);
    }
}
