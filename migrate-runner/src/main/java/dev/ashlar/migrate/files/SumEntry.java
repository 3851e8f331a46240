package dev.ashlar.migrate.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code ashlar.sum}: a file and what identifies it.
 *
 * @param name the file
 * @param sha256 SHA-256 of its bytes, in hex
 * @param checksum Flyway's checksum; null for files that Flyway's history never holds
 * @param chain the first 16 hex digits of SHA-256 over the previous line's chain, this name and this sha256
 */
public record SumEntry(
        FileName name, String sha256, @Nullable Integer checksum, String chain) {
    private static final Pattern LINE =
            Pattern.compile("(\\S+) sha256:([0-9a-f]{64})(?: crc32:(-?[0-9]{1,10}))? chain:([0-9a-f]{16})");

    /** The line of a file that follows a line with this chain; empty for the first. */
    public static SumEntry of(MigrationFile file, String previousChain) {
        String sha256 = file.sha256();
        Integer checksum = switch (file.kind()) {
            case VERSIONED, REPEATABLE -> file.flywayChecksum();
            case UNDO, CALLBACK, SCRIPT_CONFIG, TEST, PREFLIGHT -> null;
        };
        return new SumEntry(file.name(), sha256, checksum, chain(previousChain, file.name(), sha256));
    }

    static String chain(String previousChain, FileName name, String sha256) {
        return Digests.sha256(previousChain + name.text() + sha256).substring(0, 16);
    }

    static SumEntry parse(String place, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw broken(place, "not a line of the form: file sha256:… crc32:… chain:…");
        }
        FileName name = FileName.parse(matcher.group(1))
                .orElseThrow(() -> broken(place, matcher.group(1) + " is not a migration file's name"));
        String crc = matcher.group(3);
        try {
            return new SumEntry(name, matcher.group(2), crc == null ? null : Integer.valueOf(crc), matcher.group(4));
        } catch (NumberFormatException e) {
            throw broken(place, "crc32:" + crc + " is not a 32-bit number");
        }
    }

    private static BrokenFilesException broken(String place, String cause) {
        return new BrokenFilesException(FileProblem.Kind.CHAIN, place, cause, Sum.RESTORE);
    }

    String render() {
        String crc = checksum == null ? "" : " crc32:" + checksum;
        return name + " sha256:" + sha256 + crc + " chain:" + chain;
    }
}
