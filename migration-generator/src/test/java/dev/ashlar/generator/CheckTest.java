package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.generator.TinyModule.Outcome;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.Sum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckTest {
    private static final String ID = """
            public final Column<Long> id = column("id", bigint()).identity().primaryKey();
            """;

    @TempDir
    Path folder;

    private TinyModule module = new TinyModule(Path.of(""));

    @BeforeEach
    void aModuleWithTwoVersions() {
        module = TinyModule.in(folder).table("members", ID, "").compile();
        module.done("generate");
        module.table("members", ID + "public final Column<String> motto = column(\"motto\", text()).nullable();", "")
                .compile()
                .done("generate", "--name", "motto");
    }

    @Test
    void whatIsProvenIsSaidInALineEach() {
        assertThat(module.done("check")).isEqualTo("""
                chain: 4 files and schema.snapshot are those that ashlar.sum lists
                declaration: nothing is pending
                PostgreSQL 17: all migrations lead to the schema that is snapshot and declared
                PostgreSQL 17: the undo of 0002 leads back
                """);
    }

    @Test
    void aPendingChangeEndsInThree() {
        module.table("members", ID, "").compile();

        Outcome outcome = module.run("check");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEqualTo("""
                pending, to be written by: make db-generate SCHEMA=tiny
                  members.motto dropped
                """);
    }

    @Test
    void anAddedFileIsNamed() {
        module.write("migrations/V0003__extra.sql", "select 1;\n");

        assertBroken("""
                tiny/migrations/V0003__extra.sql: ashlar.sum does not list it
                    Remove the file, or make it with `ashlar new` so that it is listed.
                """);
    }

    @Test
    void aRemovedFileIsNamed() throws IOException {
        Files.delete(folder.resolve("migrations/V0001__init.sql"));

        assertBroken("""
                tiny/migrations/U0001__init.sql: there is no migration 0001 beside it
                    Restore V0001__….sql, or remove this file.
                tiny/migrations/V0001__init.sql: ashlar.sum lists it, but it is not in the folder
                    Restore the file: git checkout -- tiny/migrations/V0001__init.sql
                """);
    }

    @Test
    void aRenumberedFileIsNamed() throws IOException {
        move("V0002__motto.sql", "V0003__motto.sql");
        move("U0002__motto.sql", "U0003__motto.sql");

        assertBroken("""
                tiny/migrations/V0003__motto.sql: ashlar.sum lists it as V0002__motto.sql, so the file was renumbered
                    Name it V0002__motto.sql again.
                tiny/migrations/U0003__motto.sql: ashlar.sum lists it as U0002__motto.sql, so the file was renumbered
                    Name it U0002__motto.sql again.
                """);
    }

    @Test
    void anEditedOldFileIsNamed() {
        module.edit("V0001__init.sql", "bigint", "int8");

        assertBroken("""
                tiny/migrations/V0001__init.sql: its bytes are not those that ashlar.sum lists
                    Restore the file: git checkout -- tiny/migrations/V0001__init.sql; what has to change goes into a new migration: make db-new NAME=<name> SCHEMA=tiny
                """);
    }

    @Test
    void anEditedSnapshotIsNamed() {
        module.edit("schema.snapshot", "\"nullable\":true", "\"nullable\":true,\"comment\":\"words\"");

        assertBroken("""
                tiny/migrations/schema.snapshot: its bytes are not those that ashlar.sum lists
                    Restore the file: git checkout -- tiny/migrations/schema.snapshot
                """);
    }

    @Test
    void aSnapshotThatIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve("migrations/schema.snapshot"));

        assertBroken("""
                tiny/migrations/schema.snapshot: it is missing, but ashlar.sum lists it
                    Restore the file: git checkout -- tiny/migrations/schema.snapshot
                """);
    }

    @Test
    void aSumThatIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve("migrations/ashlar.sum"));

        assertBroken("""
                tiny/migrations/ashlar.sum: it is missing, but there are migrations
                    Restore the file: git checkout -- tiny/migrations/ashlar.sum
                """);
    }

    @Test
    void aBrokenChainIsNamed() {
        String line = module.read("migrations/ashlar.sum").lines().toList().get(6);
        module.edit("ashlar.sum", line + "\n", "");

        Outcome outcome = module.run("check");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.err()).contains("the chain is broken at U0001__init.sql");
    }

    @Test
    void aMergeConflictIsCalledOne() {
        module.edit("ashlar.sum", "head 0002\n", "<<<<<<< HEAD\nhead 0002\n=======\nhead 0003\n>>>>>>> other\n");

        assertBroken("""
                tiny/migrations/ashlar.sum:2: a merge conflict is not resolved: two branches made migrations at the same time
                    Take schema.snapshot and ashlar.sum of the branch you merge into, delete the V and U files that only your branch has, and generate again.
                """);
    }

    @Test
    void aHeaderThatContradictsItsFileIsNamed() throws IOException {
        module.edit("V0002__motto.sql", "version=0002", "version=0003");
        seal();

        Outcome outcome = module.run("check");

        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.err()).isEqualTo("""
                tiny/migrations/V0002__motto.sql:1: the header speaks of 0003, the name of 0002
                    Rename the file, or write version=0002 in its header.
                """);
    }

    /** The sum was made anew over a file that does something else: only running it can tell. */
    @Test
    void aSealedLieIsDisprovedByTheReplay() throws IOException {
        module.edit("V0002__motto.sql", "motto text", "motto varchar(20)");
        seal();

        Outcome outcome = module.run("check");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err())
                .contains("the migrations do not lead to the schema that is snapshot")
                .contains("the migrations do not lead to the schema that is declared")
                .contains("character varying(20)");
    }

    @Test
    void anUndoThatDoesNotLeadBackIsDisproved() throws IOException {
        module.edit("U0002__motto.sql", "alter table members drop column motto;", "select 1;");
        seal();

        Outcome outcome = module.run("check");

        assertThat(outcome.exit()).isEqualTo(6);
        assertThat(outcome.err()).contains("U0002__motto.sql does not lead back to the schema before");
    }

    private void assertBroken(String message) {
        Outcome outcome = module.run("check");
        assertThat(outcome.exit()).isEqualTo(7);
        assertThat(outcome.err()).isEqualTo(message);
        assertThat(module.run("generate").err())
                .as("generating stops there too")
                .isEqualTo(message);
    }

    private void move(String from, String to) throws IOException {
        Path migrations = folder.resolve("migrations");
        Files.move(migrations.resolve(from), migrations.resolve(to));
    }

    private void seal() throws IOException {
        Path migrations = folder.resolve("migrations");
        byte[] snapshot = Files.readAllBytes(migrations.resolve("schema.snapshot"));
        Sum.of(MigrationFolder.read(migrations), snapshot, Sum.DEFAULT_HISTORY, false)
                .write(migrations);
    }
}
