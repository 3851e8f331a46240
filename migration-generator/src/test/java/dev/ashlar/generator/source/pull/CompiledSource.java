package dev.ashlar.generator.source.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.model.SchemaDef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Pulled source in a temporary folder, compiled as a build would. */
public final class CompiledSource {
    private CompiledSource() {}

    /** What the source declares. */
    public static SchemaDef declared(List<SourceFile> files, Path folder) throws IOException {
        return Declarations.scan(classes(files, folder)).schema();
    }

    /** The folder of its class files. */
    static Path classes(List<SourceFile> files, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-Xlint:all", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (SourceFile file : files) {
            Path path = folder.resolve("src").resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
            arguments.add(path.toString());
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exit = compiler.run(null, messages, messages, arguments.toArray(String[]::new));
        assertThat(exit).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
