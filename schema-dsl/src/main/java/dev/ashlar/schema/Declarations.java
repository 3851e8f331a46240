package dev.ashlar.schema;

import dev.ashlar.schema.model.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Declarations, found in compiled code and closed.
 *
 * <p>Every method gives the same declaration for the same classes, whatever the order of files, the locale or the
 * thread, and fails with a {@link ContradictionException} that lists all problems.
 */
public final class Declarations {
    private Declarations() {}

    /**
     * What the classes of one module declare, in constants of tables, views, types, sequences, extensions, schemas,
     * functions and other objects.
     *
     * @param module a folder of class files or a jar
     * @param classPath what else the classes need, beside this library
     */
    public static Declaration scan(Path module, Path... classPath) {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < classPath.length; i++) {
            urls[i] = url(classPath[i]);
        }
        ClassLoader own = Declarations.class.getClassLoader();
        Problems problems = new Problems();
        ClassFiles files = ClassFiles.in(List.of(module), problems);
        try (URLClassLoader others = new URLClassLoader(urls, own);
                ScannedLoader loader = new ScannedLoader(files, url(module), urls.length == 0 ? own : others)) {
            return Closing.close(new Constants(files, loader, problems).load(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException("Closing the class files of " + module, e);
        }
    }

    /**
     * What the classes of some modules declare together.
     *
     * @param modules folders of class files or jars
     * @param loader finds these classes and those that they need
     */
    public static Declaration scan(Collection<Path> modules, ClassLoader loader) {
        Problems problems = new Problems();
        ClassFiles files = ClassFiles.in(modules, problems);
        return Closing.close(new Constants(files, loader, problems).load(), problems);
    }

    /** What these objects declare, with the schemas and types that they use. */
    public static Declaration of(SchemaObject... objects) {
        return Closing.close(Arrays.asList(objects), new Problems());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a folder or jar to load classes from: " + path, e);
        }
    }
}
