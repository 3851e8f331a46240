package dev.ashlar.generator;

import java.io.File;

/**
 * Whether the compiled classes of a schema module are those of its sources. A class that is missing would be a table
 * dropped by mistake.
 *
 * <p>Every run asks this of every file, so it is asked in the cheapest way there is: {@link File}.
 */
final class Compiled {
    private static final String SOURCE = ".java";

    private final SchemaModule module;
    private final File classes;

    private Compiled(SchemaModule module) {
        this.module = module;
        this.classes = module.classes().toFile();
    }

    /** Fails when a class is missing or older than its source. */
    static void requireFresh(SchemaModule module) {
        if (!module.classes().toFile().isDirectory()) {
            throw Failure.usage(
                    module.classes().toString(), "the schema module is not compiled", "Run: " + module.build());
        }
        Compiled compiled = new Compiled(module);
        compiled.requireFresh(module.sources().toFile());
        compiled.requireFresh(
                module.folder().resolve("target").resolve("generated-sources").toFile());
    }

    /** @param roots a folder whose folders are the roots of sources */
    private void requireFresh(File roots) {
        for (String root : names(roots)) {
            requireFresh(new File(roots, root), "");
        }
    }

    /** @param path a package with slashes, one at its end too */
    private void requireFresh(File root, String path) {
        File folder = new File(root, path);
        for (String name : names(folder)) {
            File file = new File(folder, name);
            if (name.endsWith(SOURCE)) {
                requireFresh(path + name.substring(0, name.length() - SOURCE.length()), file);
            } else if (file.isDirectory()) {
                requireFresh(root, path + name + "/");
            }
        }
    }

    private void requireFresh(String className, File source) {
        long compiled = new File(classes, className + ".class").lastModified();
        if (compiled == 0 && !className.endsWith("package-info")) {
            throw stale(className, "it has no compiled class");
        } else if (compiled != 0 && compiled < source.lastModified()) {
            throw stale(className, "it is newer than its compiled class");
        }
    }

    private static String[] names(File folder) {
        String[] names = folder.list();
        return names == null ? new String[0] : names;
    }

    private Failure stale(String className, String cause) {
        return Failure.usage(className + SOURCE, cause, "Run: " + module.build());
    }
}
