package dev.ashlar.generator.conformance;

import dev.ashlar.generator.source.pull.SourceFile;
import dev.ashlar.schema.Declarations;
import dev.ashlar.schema.model.SchemaDef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Pulled source, compiled in a folder of its own that is gone afterwards. */
final class CompiledSource {
    private CompiledSource() {}

    /**
     * What the source declares.
     *
     * @throws IllegalStateException when it does not compile, or no compiler is there
     */
    static SchemaDef declared(List<SourceFile> files) throws IOException {
        Path folder = Files.createTempDirectory("ashlar-roundtrip");
        try {
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(files, folder.resolve("src"), classes);
            return Declarations.scan(classes).schema();
        } finally {
            delete(folder);
        }
    }

    private static void compile(List<SourceFile> files, Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException(
                    "This Java has no compiler, which a round trip needs: run it with a JDK (JAVA_HOME)");
        }
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes.toString(), "-cp", library()));
        for (SourceFile file : files) {
            Path path = sources.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
            arguments.add(path.toString());
        }
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        if (compiler.run(null, messages, messages, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(
                    "The pulled source does not compile: " + messages.toString(StandardCharsets.UTF_8));
        }
    }

    /** Where the DSL is found, as this process finds it. */
    private static String library() {
        return System.getProperty("java.class.path", "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
