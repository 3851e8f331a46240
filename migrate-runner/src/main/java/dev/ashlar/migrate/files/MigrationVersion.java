package dev.ashlar.migrate.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a migration, and which part of it when it is spread over several files: {@code 0007}, {@code 0007.2}.
 *
 * <p>Versions order by number, then by part; {@code 7} and {@code 0007} are one version. Everything but the runner's
 * inner loop speaks of {@link #whole() whole} versions: a version and all of its parts are undone, amended and counted
 * together.
 *
 * @param number the version, at least 0
 * @param part the part, from 1, or 0 for a version of one file
 */
public record MigrationVersion(long number, int part) implements Comparable<MigrationVersion> {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})(?:\\.([0-9]{1,4}))?");

    public MigrationVersion {
        if (number < 0 || part < 0) {
            throw new IllegalArgumentException("a version is not negative: " + number + "." + part);
        }
    }

    /** A version of one file. */
    public static MigrationVersion of(long number) {
        return new MigrationVersion(number, 0);
    }

    /** Reads {@code 7}, {@code 0007} or {@code 0007.2}; empty when the text is anything else. */
    public static Optional<MigrationVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int part = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        if (matcher.group(2) != null && part == 0) {
            return Optional.empty();
        }
        return Optional.of(new MigrationVersion(Long.parseLong(matcher.group(1)), part));
    }

    /** The version that this is a part of; itself when it is not a part. */
    public MigrationVersion whole() {
        return part == 0 ? this : of(number);
    }

    /** The given part, from 1, of this version. */
    public MigrationVersion part(int part) {
        return new MigrationVersion(number, part);
    }

    public boolean isPart() {
        return part != 0;
    }

    /** The next whole version. */
    public MigrationVersion next() {
        return of(number + 1);
    }

    @Override
    public int compareTo(MigrationVersion other) {
        int byNumber = Long.compare(number, other.number);
        return byNumber != 0 ? byNumber : Integer.compare(part, other.part);
    }

    /** As in file names: at least four digits, then the part if there is one. */
    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%04d", number);
        return part == 0 ? digits : digits + "." + part;
    }
}
