package dev.ashlar.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A schema module of a few tables in a temporary folder, compiled as a build would and run through {@link Main}. */
record TinyModule(Path folder) {
    /** How one command ended. */
    record Outcome(int exit, String out, String err) {}

    /** A module whose SQL runs on one server only, which the tests start once. */
    static TinyModule in(Path folder) {
        TinyModule module = new TinyModule(folder);
        module.write("ashlar.properties", "server=17\ntrunk=none\n");
        return module;
    }

    /** Writes a table's class: a name, its columns as fields, and the statements of its constructor. */
    TinyModule table(String name, String fields, String statements) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return source(type, """
                public final class %s extends Table {
                    public static final %s %s = new %s();

                %s
                    private %s() {
                        super("%s");
                %s
                    }
                }
                """.formatted(
                type, type, name.toUpperCase(Locale.ROOT), type, fields.indent(4), type, name, statements.indent(8)));
    }

    TinyModule source(String type, String body) {
        return write("src/main/java/tiny/" + type + ".java", """
                package tiny;

                import static dev.ashlar.schema.DataTypes.*;
                import static dev.ashlar.schema.EnumType.enumType;
                import static dev.ashlar.schema.Sql.sql;

                import dev.ashlar.schema.*;

                """ + body);
    }

    TinyModule delete(String type) {
        try {
            Files.delete(folder.resolve("src/main/java/tiny/" + type + ".java"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TinyModule write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text in one migration file. */
    TinyModule edit(String name, String from, String to) {
        String text = read("migrations/" + name);
        assertThat(text).contains(from);
        return write("migrations/" + name, text.replace(from, to));
    }

    TinyModule compile() {
        try {
            Path classes = folder.resolve("target/classes");
            if (Files.exists(classes)) {
                for (Path file : files(classes)) {
                    Files.delete(file);
                }
            }
            Files.createDirectories(classes);
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
            files(folder.resolve("src")).forEach(file -> arguments.add(file.toString()));
            JavaCompiler compiler =
                    Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            int exit = compiler.run(null, messages, messages, arguments.toArray(String[]::new));
            assertThat(exit).as(messages.toString(StandardCharsets.UTF_8)).isZero();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Runs a command on this module. */
    Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--schema", folder.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                all,
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(exit, neutral(out), neutral(err));
    }

    /** Runs a command that has to succeed. */
    String done(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).as(outcome.err() + outcome.out()).isZero();
        return outcome.out();
    }

    /** Where the module stands is different every time. */
    private String neutral(ByteArrayOutputStream output) {
        return output.toString(StandardCharsets.UTF_8).replace(folder.toString(), "tiny");
    }

    /** The migrations folder: names and texts. */
    SortedMap<String, String> migrations() {
        Path path = folder.resolve("migrations");
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            for (Path file : Files.exists(path) ? files(path) : List.<Path>of()) {
                texts.put(path.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
