package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ashlar pull}: a module that can go on where the database is. */
final class PullTest {
    @TempDir
    Path folder;

    private TinyModule module;

    @BeforeEach
    void anEmptyModule() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        module = TinyModule.in(folder.resolve("shop"));
        module.write("../shop.sql", """
                create type mood as enum ('sad', 'happy');
                create table people (id serial primary key, mood mood not null default 'sad', boss integer references people);
                create view sad as select id from people where mood = 'sad';
                """);
    }

    private TinyModule.Outcome pull(String... more) {
        String[] arguments = new String[more.length + 7];
        String[] usual = {
            "pull",
            "--from",
            folder.resolve("shop.sql").toString(),
            "--package",
            "tiny",
            "--out",
            module.folder().toString()
        };
        System.arraycopy(usual, 0, arguments, 0, usual.length);
        System.arraycopy(more, 0, arguments, usual.length, more.length);
        return module.run(arguments);
    }

    @Test
    void aPulledModuleHasNothingPendingAndReplaysToTheSameSchema() {
        assertThat(pull().exit()).isZero();
        module.compile();

        assertThat(module.done("generate", "--check")).contains("nothing to do");
        assertThat(module.done("check")).contains("all migrations lead to the schema that is snapshot and declared");
        assertThat(module.read("migrations/U0001__baseline.sql")).contains("-- ashlar:no-undo ");
        assertThat(module.read("ashlar.properties")).contains("server=17");
    }

    @Test
    void whatHasChangedInTheDatabaseIsPulledAgain() throws IOException {
        pull();
        module.write("../shop.sql", "create table animals (id bigint primary key);");

        assertThat(pull().exit()).isZero();
        assertThat(module.read("src/main/java/tiny/Animals.java")).contains("class Animals");
        assertThat(module.folder().resolve("src/main/java/tiny/People.java")).doesNotExist();
        module.compile();
        assertThat(module.done("check")).contains("snapshot and declared");
    }

    @Test
    void whatPeopleHaveWrittenIsNotOverwrittenUnlessTheySaySo() {
        pull();
        module.write("src/main/java/tiny/People.java", "// mine");

        TinyModule.Outcome refused = pull();
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("People.java", "OVERWRITE=1");
        assertThat(module.read("src/main/java/tiny/People.java")).isEqualTo("// mine");
        assertThat(pull("--overwrite").exit()).isZero();
        assertThat(module.read("src/main/java/tiny/People.java")).contains("class People");
    }

    @Test
    void aModuleWithMigrationsOfItsOwnIsLeftAlone() {
        pull();
        module.compile().done("new", "--name", "more");

        TinyModule.Outcome refused = pull();
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("there are migrations already", "make db-drift");
    }

    @Test
    void whatCannotBePulledIsNamedAndStrictlyRefused() {
        module.write("../shop.sql", """
                create foreign data wrapper far;
                create server there foreign data wrapper far;
                create user mapping for public server there options (password 'secret');
                """);

        assertThat(pull().out()).contains("not pulled: user mapping for public server there");
        assertThat(module.read("src/main/java/tiny/ForeignServers.java")).doesNotContain("secret");
        assertThat(module.read("migrations/V0001__baseline.sql")).doesNotContain("secret");
        assertThat(pull("--strict").exit()).isEqualTo(5);
    }

    @Test
    void aPackageMustHaveANameOfJava() {
        TinyModule.Outcome refused = module.run(
                "pull", "--package", "no package", "--out", module.folder().toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("no name of a Java package");
    }
}
