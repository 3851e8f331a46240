package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.TinyModule.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AmendTest {
    private static final String ID = """
            public final Column<Long> id = column("id", bigint()).identity().primaryKey();
            """;

    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));
    private SortedMap<String, String> first = new TreeMap<>();

    @BeforeEach
    void aModuleWithTwoVersions() {
        module = TinyModule.in(folder);
        column("").compile().done("generate");
        first = module.migrations();
        column("motto", "text()").compile().done("generate");
    }

    @Test
    void theNewestVersionIsGeneratedAnew() {
        column("age", "integer()").compile();

        String said = module.done("amend");

        assertThat(module.migrations())
                .containsOnlyKeys(
                        "U0001__init.sql",
                        "U0002__add_members_motto.sql",
                        "V0001__init.sql",
                        "V0002__add_members_motto.sql",
                        "ashlar.sum",
                        "schema.snapshot");
        assertThat(module.migrations().get("V0002__add_members_motto.sql")).contains("add column age integer");
        assertThat(said).contains("A database that has the former 0002 must be taken back with the former undo first.");
        assertThat(module.done("check")).contains("the undo of 0002 leads back");
    }

    @Test
    void anotherNameReplacesTheFiles() {
        column("age", "integer()").compile();

        assertThat(module.done("amend", "--name", "age")).startsWith("""
                removed V0002__add_members_motto.sql
                removed U0002__add_members_motto.sql
                wrote U0002__age.sql
                wrote V0002__age.sql
                wrote ashlar.sum
                wrote schema.snapshot
                """);
        assertThat(module.migrations())
                .doesNotContainKey("V0002__add_members_motto.sql")
                .containsKey("V0002__age.sql");
    }

    @Test
    void aVersionThatIsNoLongerNeededGoes() {
        column("").compile();

        module.done("amend");

        assertThat(module.migrations()).isEqualTo(first);
    }

    @Test
    void theSnapshotBeforeIsFoundInGitToo() throws IOException {
        Repository repository = Repository.in(folder);
        module.write(".gitignore", "target/\n.ashlar/\n");
        var second = module.migrations();
        replaceMigrations(first);
        repository.commit("First version");
        replaceMigrations(second);
        forgetSnapshots();
        column("age", "integer()").compile();

        module.done("amend", "--name", "age");

        assertThat(module.migrations().get("V0002__age.sql")).contains("add column age integer");
    }

    @Test
    void withoutTheSnapshotBeforeNothingIsGuessed() throws IOException {
        forgetSnapshots();
        var before = module.migrations();
        column("age", "integer()").compile();

        Outcome outcome = module.run("amend");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.err()).isEqualTo("""
                tiny/migrations/schema.snapshot: the snapshot before version 0002 is neither kept here nor in git's history
                    Make the change a migration of its own: make db-generate SCHEMA=tiny
                """);
        assertThat(module.migrations()).isEqualTo(before);
    }

    @Test
    void whatTheTrunkContainsStays() {
        module.write("ashlar.properties", "server=17\n").write(".gitignore", "target/\n.ashlar/\n");
        Repository repository = Repository.in(folder).commit("Two versions");
        repository.git("switch", "--quiet", "--create", "work");
        column("age", "integer()").compile();

        Outcome outcome = module.run("amend");

        assertThat(outcome.exit()).isEqualTo(5);
        assertThat(outcome.err()).isEqualTo("""
                version 0002: main contains it, so others have it and databases may
                    Make the change a migration of its own: make db-generate SCHEMA=tiny
                """);
        module.done("generate", "--drop", "column:members.motto");
        column("years", "integer()").compile();
        module.done("amend", "--drop", "column:members.motto");
        assertThat(module.done("check")).contains("the undo of 0003 leads back");
    }

    @Test
    void aTrunkThatIsNotThereIsAskedFor() {
        module.write("ashlar.properties", "server=17\ntrunk=master\n");
        Repository.in(folder);

        Outcome outcome = module.run("amend");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                tiny/ashlar.properties: trunk=master is no branch here
                    Write trunk=<the branch that everybody shares>, or trunk=none where there is none.
                """);
    }

    @Test
    void whatWasEditedByHandIsKeptProvenAndSealed() {
        module.edit("V0002__add_members_motto.sql", "alter table", "set local lock_timeout = '5s';\n\nalter table");

        String said = module.done("amend");

        assertThat(said).contains("wrote ashlar.sum\n", "all migrations lead to the schema that is declared");
        assertThat(module.read("migrations/V0002__add_members_motto.sql")).contains("lock_timeout");
        assertThat(module.done("check")).contains("nothing is pending");
    }

    @Test
    void anEditThatDoesSomethingElseIsDisproved() {
        module.edit("V0002__add_members_motto.sql", "motto text", "motto varchar(9)");
        var before = module.migrations();

        Outcome outcome = module.run("amend");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err())
                .contains("column public.members.motto")
                .contains("varying(9)")
                .contains("Write into the newest migration what it does not do yet, or declare what it does.");
        assertThat(module.migrations()).isEqualTo(before);
    }

    @Test
    void aHandWrittenMigrationIsSealedOnceItDoesWhatIsDeclared() {
        module.done("new", "--name", "seed the members");
        assertThat(module.done("check")).contains("the undo of 0003 leads back");
        module.edit("V0003__seed_the_members.sql", "-- Write", "alter table members add column age integer;\n-- Write");

        assertThat(module.run("generate").exit()).isEqualTo(7);
        assertThat(module.run("check").err()).isEqualTo("""
                tiny/migrations/V0003__seed_the_members.sql: its bytes are not those that ashlar.sum lists
                    If the edit is meant: make db-amend SCHEMA=tiny; otherwise restore the file: git checkout -- tiny/migrations/V0003__seed_the_members.sql
                """);
        assertThat(module.run("amend").exit()).isEqualTo(6);
        module.edit("U0003__seed_the_members.sql", "-- Write", "alter table members drop column age;\n-- Write");
        module.table("members", ID + """
                public final Column<String> motto = column("motto", text()).nullable();
                public final Column<Integer> age = column("age", integer()).nullable();
                """, "").compile();
        module.done("amend");

        assertThat(module.read("migrations/schema.snapshot")).contains("\"public.members.age\",\"position\":3,");
        assertThat(module.done("check")).contains("the undo of 0003 leads back");
    }

    @Test
    void whereNothingIsThereIsNothingToAmend(@TempDir Path other) {
        Outcome outcome = TinyModule.in(other).table("cities", ID, "").compile().run("amend");

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("tiny/migrations: there is no migration to amend");
    }

    private TinyModule column(String name, String type) {
        return column("public final Column<?> extra = column(\"%s\", %s).nullable();".formatted(name, type));
    }

    private TinyModule column(String field) {
        return module.table("members", ID + field, "");
    }

    private void replaceMigrations(SortedMap<String, String> texts) throws IOException {
        for (String name : module.migrations().keySet()) {
            Files.delete(folder.resolve("migrations").resolve(name));
        }
        texts.forEach((name, text) -> module.write("migrations/" + name, text));
    }

    private void forgetSnapshots() throws IOException {
        Path kept = folder.resolve(".ashlar/snapshots");
        try (var files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
