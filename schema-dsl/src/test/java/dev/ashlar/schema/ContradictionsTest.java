package dev.ashlar.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code errors} is a declaration, a line of dashes and the message that it fails with. What a case says
 * now is written to {@code target/errors}, to be read and copied when it is better.
 */
class ContradictionsTest {
    private static final String LINE = "\n----\n";
    private static final Path CASES = Path.of("src/test/resources/errors");
    private static final Path ACTUAL = Path.of("target/errors");

    @TempDir
    static Path classes;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @BeforeAll
    static void allCasesAreCompiled() throws IOException {
        Files.createDirectories(ACTUAL);
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : cases().toList()) {
            // On one line, so that the lines of messages are those of the file.
            String head =
                    "package %s; %s".formatted(packageOf(name), Javac.IMPORTS).replace('\n', ' ');
            String text = head + split(name)[0];
            sources.put(packageOf(name) + ".Declared", text);
        }
        assertThat(Javac.compile(classes, sources)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aContradictionIsToldWithItsRemedy(String name) throws IOException {
        Path module = classes.resolve(packageOf(name));

        ContradictionException failure = catchThrowableOfType(
                ContradictionException.class, () -> Declarations.scan(List.of(module), new PackageLoader(classes)));

        String message = failure == null ? "nothing" : Objects.requireNonNull(failure.getMessage());
        message = message.replace(packageOf(name) + ".", "app.");
        Files.writeString(ACTUAL.resolve(name), split(name)[0] + LINE + message + "\n");
        assertThat(message).isEqualTo(split(name)[1].strip());
    }

    private static String packageOf(String name) {
        return name.replace(".txt", "").replace('-', '_');
    }

    private static String[] split(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name));
        int at = text.indexOf(LINE);
        return at < 0
                ? new String[] {text, ""}
                : new String[] {text.substring(0, at), text.substring(at + LINE.length())};
    }

    /** A fresh loader over a folder, without the open files of a {@link java.net.URLClassLoader}. */
    private static final class PackageLoader extends ClassLoader {
        private final Path folder;

        PackageLoader(Path folder) {
            super(Table.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
