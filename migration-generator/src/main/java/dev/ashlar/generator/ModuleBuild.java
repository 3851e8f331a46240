package dev.ashlar.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a new schema module is built: as a module of the build that it stands in, when there is one.
 *
 * @param root the folder of that build, or null when the module stands alone
 */
record ModuleBuild(Path module, @Nullable Path root) {
    static final String POM = "pom.xml";

    private static final Pattern VERSION = Pattern.compile("<artifactId>ashlar</artifactId>\\s*<version>([^<]+)<");

    static ModuleBuild of(Path module) {
        Path at = module.toAbsolutePath().normalize().getParent();
        while (at != null && !Files.isDirectory(at.resolve("schema-dsl"))) {
            at = at.getParent();
        }
        return new ModuleBuild(module, at != null && Files.exists(at.resolve(POM)) ? at : null);
    }

    /** The module's {@code pom.xml}; empty when it stands outside of a build that has the DSL. */
    Optional<String> pom() {
        if (root == null) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(text(root.resolve(POM)));
        if (!version.find()) {
            return Optional.empty();
        }
        Path folder = module.toAbsolutePath().normalize();
        return Optional.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>

                  <parent>
                    <groupId>dev.ashlar</groupId>
                    <artifactId>ashlar</artifactId>
                    <version>%s</version>
                    <relativePath>%s/pom.xml</relativePath>
                  </parent>

                  <artifactId>%s</artifactId>
                  <description>A declared schema, its settings, migrations and snapshot.</description>

                  <dependencies>
                    <dependency>
                      <groupId>dev.ashlar</groupId>
                      <artifactId>schema-dsl</artifactId>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(
                        version.group(1), folder.relativize(root).toString().replace('\\', '/'), artifact()));
    }

    private String artifact() {
        String name = inRoot().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "pulled-schema" : name.toLowerCase(java.util.Locale.ROOT);
    }

    private String inRoot() {
        Path folder = module.toAbsolutePath().normalize();
        return root == null ? "" : root.relativize(folder).toString().replace('\\', '/');
    }

    /** What is left for people to do, one line each. */
    List<String> next(SchemaModule pulled) {
        String check = "Then adopt the database: make db-baseline%s".formatted(pulled.variable());
        if (root == null) {
            return List.of("Compile it with dev.ashlar:schema-dsl on the class path.", check);
        }
        String line = "<module>%s</module>".formatted(inRoot());
        return text(root.resolve(POM)).contains(line)
                ? List.of("Build and check it: make db-check" + pulled.variable(), check)
                : List.of(
                        "Add %s to the modules of pom.xml, then build and check it: make db-check%s"
                                .formatted(line, pulled.variable()),
                        check);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }
}
