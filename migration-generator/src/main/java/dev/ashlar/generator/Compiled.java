package dev.ashlar.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the compiled classes of a schema module are those of its sources. A class that is missing would be a table
 * dropped by mistake.
 */
final class Compiled {
    private final SchemaModule module;
    private final Map<String, FileTime> sources = new TreeMap<>();
    private final Map<String, FileTime> classes = new TreeMap<>();

    private Compiled(SchemaModule module) {
        this.module = module;
    }

    /** Fails when a class is missing or older than its source. */
    static void requireFresh(SchemaModule module) {
        if (!Files.isDirectory(module.classes())) {
            throw Failure.usage(
                    module.classes().toString(), "the schema module is not compiled", "Run: " + module.build());
        }
        Compiled compiled = new Compiled(module);
        try {
            compiled.compare();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the files of " + module.folder(), e);
        }
    }

    private void compare() throws IOException {
        list(module.sources(), ".java", sources, 1);
        list(module.folder().resolve("target").resolve("generated-sources"), ".java", sources, 1);
        list(module.classes(), ".class", classes, 0);
        for (Map.Entry<String, FileTime> source : sources.entrySet()) {
            FileTime compiled = classes.get(source.getKey());
            if (compiled == null && !source.getKey().endsWith("package-info")) {
                throw stale(source.getKey() + ".java", "it has no compiled class");
            } else if (compiled != null && compiled.compareTo(source.getValue()) < 0) {
                throw stale(source.getKey() + ".java", "it is newer than its compiled class");
            }
        }
    }

    /** Puts the files' names, below so many folders and without the ending, beside the times of their last change. */
    private static void list(Path root, String ending, Map<String, FileTime> into, int below) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.toString();
                Path relative = root.relativize(file);
                if (name.endsWith(ending) && relative.getNameCount() > below) {
                    String path = relative.subpath(below, relative.getNameCount())
                            .toString()
                            .replace('\\', '/');
                    into.put(path.substring(0, path.length() - ending.length()), attributes.lastModifiedTime());
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Failure stale(String file, String cause) {
        return Failure.usage(file, cause, "Run: " + module.build());
    }
}
