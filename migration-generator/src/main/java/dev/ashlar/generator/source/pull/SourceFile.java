package dev.ashlar.generator.source.pull;

/**
 * A file of Java source.
 *
 * @param path where it stands below the folder of sources: {@code com/acme/schema/Members.java}
 */
public record SourceFile(String path, String text) {}
