package dev.ashlar.migrate.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * One file of the migrations folder: its name and its bytes, on disk or still to be written.
 *
 * <p>Files compare by name; two are equal when their bytes are too.
 */
public final class MigrationFile implements Comparable<MigrationFile> {
    private final FileName name;
    private final byte[] bytes;

    private MigrationFile(FileName name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** A file that is not on disk yet. */
    public static MigrationFile of(FileName name, String text) {
        return new MigrationFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file with exactly these bytes. */
    public static MigrationFile of(FileName name, byte[] bytes) {
        return new MigrationFile(name, bytes.clone());
    }

    static MigrationFile read(FileName name, Path path) throws IOException {
        return new MigrationFile(name, Files.readAllBytes(path));
    }

    public FileName name() {
        return name;
    }

    public FileKind kind() {
        return name.kind();
    }

    /** The version, empty for repeatable files and callbacks. */
    public Optional<MigrationVersion> version() {
        return Optional.ofNullable(name.version());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /**
     * The text, decoded strictly as UTF-8.
     *
     * @throws BrokenFilesException naming the first byte that is not UTF-8 text
     */
    public String text() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, chars, true);
        int broken = result.isError() ? input.position() : indexOfNul();
        if (broken >= 0) {
            throw new BrokenFilesException(
                    FileProblem.Kind.ENCODING,
                    name.text(),
                    "byte %d (0x%02x, line %d) is not UTF-8 text".formatted(broken + 1, bytes[broken], lineOf(broken)),
                    "Save the file as UTF-8 without NUL bytes.");
        }
        return chars.flip().toString();
    }

    /** The header, empty when the file has none. */
    public Optional<ScriptHeader> header() {
        return ScriptHeader.parse(name.text(), text());
    }

    public String sha256() {
        return Digests.sha256(bytes);
    }

    /** The checksum that Flyway keeps in its history for this file. */
    public int flywayChecksum() {
        return Digests.flywayChecksum(text());
    }

    private int indexOfNul() {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private int lineOf(int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    @Override
    public int compareTo(MigrationFile other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MigrationFile file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name.text();
    }
}
