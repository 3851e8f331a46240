package dev.ashlar.generator.state;

import java.util.Optional;

/**
 * One object in which two catalogs differ.
 *
 * @param here its definition in the first catalog; empty when it isn't there
 * @param there its definition in the second
 */
public record CatalogDifference(
        String kind, String schema, String name, Optional<String> here, Optional<String> there) {

    /** The object and both definitions, a line each, with the names that the reader has for the two sides. */
    public String describe(String hereName, String thereName) {
        return "%s %s%n  %s: %s%n  %s: %s"
                .formatted(kind, object(), hereName, shown(here), thereName, shown(there))
                .replace(System.lineSeparator(), "\n");
    }

    /** The object's name with its schema, where it has one. */
    public String object() {
        return schema.isEmpty() || schema.equals(name) ? name : schema + "." + name;
    }

    private static String shown(Optional<String> definition) {
        return definition
                .map(text -> text.isEmpty() ? "there" : text.strip().replaceAll("\\s+", " "))
                .orElse("not there");
    }
}
