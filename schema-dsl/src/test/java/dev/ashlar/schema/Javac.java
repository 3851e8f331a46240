package dev.ashlar.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles declarations that stand in a test as text. */
final class Javac {
    /** What a declaration imports. */
    static final String IMPORTS = """
            import static dev.ashlar.schema.Action.*;
            import static dev.ashlar.schema.CompositeType.compositeType;
            import static dev.ashlar.schema.Counting.counting;
            import static dev.ashlar.schema.DataTypes.*;
            import static dev.ashlar.schema.DatabaseObjects.*;
            import static dev.ashlar.schema.Domain.domain;
            import static dev.ashlar.schema.EnumType.enumType;
            import static dev.ashlar.schema.Extension.extension;
            import static dev.ashlar.schema.Grant.revoke;
            import static dev.ashlar.schema.Key.key;
            import static dev.ashlar.schema.Partitioning.*;
            import static dev.ashlar.schema.RangeTypes.*;
            import static dev.ashlar.schema.RawObject.rawObject;
            import static dev.ashlar.schema.Schema.schema;
            import static dev.ashlar.schema.SchemaObjects.*;
            import static dev.ashlar.schema.Sequence.sequence;
            import static dev.ashlar.schema.Setting.setting;
            import static dev.ashlar.schema.Sql.*;
            import static dev.ashlar.schema.SqlObject.*;
            import static dev.ashlar.schema.SqlType.sqlType;
            import dev.ashlar.schema.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private Javac() {}

    /** Compiles sources, by the names of their classes with dots, to a folder; the errors, none when it worked. */
    static List<String> compile(Path folder, Map<String, String> sources, Path... classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        List<String> path = new ArrayList<>(List.of(home(Table.class), home(NullMarked.class)));
        for (Path extra : classPath) {
            path.add(extra.toString());
        }
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", String.join(java.io.File.pathSeparator, path));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, manager, diagnostics, options, null, files).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
