package dev.ashlar.schema;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The class files of some folders and jars, by the names of their classes. */
final class ClassFiles {
    private static final String SUFFIX = ".class";

    private final SortedMap<String, ClassFile> byName = new TreeMap<>();
    private final Map<String, Path> origins = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Problems problems;

    private ClassFiles(Problems problems) {
        this.problems = problems;
    }

    /** Reads all of them; a damaged one is a problem. */
    static ClassFiles in(Collection<Path> modules, Problems problems) {
        ClassFiles files = new ClassFiles(problems);
        for (Path module : modules) {
            try {
                if (Files.isDirectory(module)) {
                    files.readFolder(module);
                } else {
                    files.readJar(module);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Reading the compiled classes in %s".formatted(module), e);
            }
        }
        return files;
    }

    SortedMap<String, ClassFile> byName() {
        return byName;
    }

    /** Whether the class stands in several of the places. */
    boolean isTwice(String className) {
        return twice.contains(className);
    }

    /** The bytes of a class that the scan has read, given once; null for any other class. */
    byte @Nullable [] take(String className) {
        return contents.remove(className);
    }

    private void readFolder(Path folder) throws IOException {
        readFolder(folder.toFile(), folder);
    }

    /** By the oldest interface, which costs half of what newer ones do: that counts for a thousand files. */
    private void readFolder(File folder, Path origin) throws IOException {
        String[] names = folder.list();
        if (names == null) {
            throw new IOException("The folder cannot be read: " + folder);
        }
        for (String name : names) {
            File file = new File(folder, name);
            if (isClass(name)) {
                try (FileInputStream in = new FileInputStream(file)) {
                    add(in.readAllBytes(), file.getPath(), origin);
                }
            } else if (name.indexOf('.') < 0 && file.isDirectory()) {
                readFolder(file, origin);
            }
        }
    }

    private void readJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (isClass(name.substring(name.lastIndexOf('/') + 1)) && !name.startsWith("META-INF/")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        add(in.readAllBytes(), name, jar);
                    }
                }
            }
        }
    }

    private static boolean isClass(String fileName) {
        return fileName.endsWith(SUFFIX)
                && !fileName.equals("module-info.class")
                && !fileName.equals("package-info.class");
    }

    private void add(byte[] bytes, String path, Path origin) {
        try {
            ClassFile file = ClassFile.read(bytes);
            if (byName.putIfAbsent(file.name(), file) == null) {
                origins.put(file.name(), origin);
                contents.put(file.name(), bytes);
            } else if (!origin.equals(origins.get(file.name()))) {
                twice.add(file.name());
            }
        } catch (IOException e) {
            problems.add(path, "It is no class file that can be read.", "Compile the module anew.");
        }
    }
}
