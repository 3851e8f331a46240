package dev.ashlar.generator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads SQL that others wrote. */
final class SqlFile {
    private SqlFile() {}

    /** The text; bytes that are no UTF-8 are left to the server to complain of. */
    static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    /** The script, which messages call by the file's name. */
    static PsqlScript script(Path file) throws BrokenCaseException {
        return PsqlScript.of(String.valueOf(file.getFileName()), text(file));
    }
}
