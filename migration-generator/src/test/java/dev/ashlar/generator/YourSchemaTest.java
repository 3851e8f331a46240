package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that the page about one's own schema shows are a schema module. */
final class YourSchemaTest {
    private static final Path PAGE = Path.of(System.getProperty("ashlar.root"), "docs/your-schema.md");

    /** A whole class in the page, indented where it belongs to a step. */
    private static final Pattern CLASS = Pattern.compile("(?ms)^ *```java\\n( *package .*?)^ *```$");

    private static final Pattern NAME = Pattern.compile("public final class (\\w+)");

    @TempDir
    Path folder;

    @Test
    void theClassesOfThePageCompileAndMakeAMigrationThatRuns() throws IOException {
        TinyModule module = TinyModule.in(folder);
        for (MatchResult found : CLASS.matcher(Files.readString(PAGE)).results().toList()) {
            String source = found.group(1).stripIndent();
            MatchResult name = NAME.matcher(source).results().findFirst().orElseThrow();
            module.write("src/main/java/com/example/shop/%s.java".formatted(name.group(1)), source);
        }

        module.compile().done("generate", "--name", "init");

        assertThat(module.migrations().get("V0001__init.sql"))
                .contains("create table customers", "create table branches")
                .contains("create domain email", "create or replace function touch()")
                .contains("create policy branches_of_staff on branches")
                .contains("grant update (address) on table branches to shop_app");
        module.done("check");
        assertThat(module.done("generate")).startsWith("nothing to do");
    }
}
