package dev.ashlar.architecture;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One Java source of the repository: its path from the root, and its text. */
record SourceFile(Path path, String text) {
    private static final Path ROOT = Path.of(requireNonNull(System.getProperty("ashlar.root"), "ashlar.root"));

    /** All sources that people wrote, tests included, in the order of their paths. */
    static List<SourceFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .map(ROOT::relativize)
                    .filter(file -> file.toString().matches(".*src/(main|test)/java/.*"))
                    .filter(file -> !file.toString().matches("(^|.*/)(target|\\.[^/]*)/.*"))
                    .sorted()
                    .map(file -> new SourceFile(file, read(ROOT.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isProduction() {
        return path.toString().contains("src/main/");
    }

    int lines() {
        return (int) text.lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
