package dev.ashlar.generator.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.Table;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.ObjectDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import dev.ashlar.schema.model.TableDef;
import dev.ashlar.schema.model.TypeName;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a database as names of Java: by its conventions, and never two alike. */
final class NamesTest {
    @TempDir
    Path folder;

    @Test
    void namesFollowTheConventionsOfJava() {
        assertThat(JavaNames.type("member_status", "Table")).isEqualTo("MemberStatus");
        assertThat(JavaNames.type("StepRunURL", "Table")).isEqualTo("StepRunUrl");
        assertThat(JavaNames.field("created-at", "column")).isEqualTo("createdAt");
        assertThat(JavaNames.field("class", "column")).isEqualTo("class_");
        assertThat(JavaNames.field("2fa", "column")).isEqualTo("column2fa");
        assertThat(JavaNames.constant("StepRunStatus", "TYPE")).isEqualTo("STEP_RUN_STATUS");
        assertThat(JavaNames.constant("!!", "VALUE")).isEqualTo("VALUE_");
    }

    @Test
    void hostileNamesCompileAndDeclareTheSame() throws IOException {
        List<String> names = List.of(
                "string",
                "String",
                "object",
                "Object",
                "table",
                "column",
                "types",
                "class",
                "int",
                "index",
                "users",
                "Users",
                "USERS",
                "\"quoted\"",
                "line\nbreak",
                "*/ evil",
                "\\u000a",
                "a\"\"\"b",
                "日本",
                "_",
                "1",
                "$",
                "record",
                "thread",
                "${x}",
                "hash code",
                "get class",
                "to_string",
                "this",
                "functions");
        List<ObjectDef> definitions = new ArrayList<>();
        for (String name : names) {
            ObjectId table = ObjectId.table("public", name);
            definitions.add(
                    new TableDef(table, null, null, false, Map.of(), "*/ class Evil {} \\u002a\\u002f " + name));
            int position = 1;
            for (String column : names) {
                definitions.add(new ColumnDef(
                        table.column(column),
                        position++,
                        TypeName.builtIn("text"),
                        true,
                        null,
                        null,
                        null,
                        null,
                        column));
            }
        }
        definitions.add(new EnumDef(ObjectId.enumType("public", "kind of"), names, "\"\"\""));
        SchemaDef schema = SchemaDef.of(definitions);

        List<SourceFile> files = PulledSource.of(schema, "com.acme");

        assertThat(files.stream().map(file -> file.path().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(CompiledSource.declared(files, folder)).isEqualTo(schema);
    }

    @Test
    void noPulledClassTakesTheNameOfOneOfTheDsl() throws IOException, URISyntaxException {
        Path library = Path.of(
                Table.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Set<String> known;
        if (Files.isDirectory(library)) {
            known = publicClasses(library.resolve("dev/ashlar/schema"));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                known = publicClasses(jar.getPath("/dev/ashlar/schema"));
            }
        }
        assertThat(Reserved.DSL).containsAll(known);
    }

    private static Set<String> publicClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(NamesTest::isPublic)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPublic(String name) {
        try {
            return java.lang.reflect.Modifier.isPublic(
                    Class.forName("dev.ashlar.schema." + name).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
