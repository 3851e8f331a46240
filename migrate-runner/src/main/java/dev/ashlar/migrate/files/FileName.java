package dev.ashlar.migrate.files;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A migration file's name, taken apart: {@code V0007.1__add_status.sql} is the first part of version 7.
 *
 * <p>Names order as {@code ashlar.sum} lists them: by version and part, the migration before its undo before the files
 * beside them, and what has no version last.
 *
 * @param text the whole name
 * @param kind what the file is for
 * @param version the version, or null for repeatable files, callbacks and their script configs
 * @param description the part after {@code __}, as written ({@code add_status}); empty for a callback without one
 */
public record FileName(String text, FileKind kind, @Nullable MigrationVersion version, String description)
        implements Comparable<FileName> {
    private static final Pattern VERSIONED =
            Pattern.compile("([VU])([0-9.]+)__([^\\s/]+?)(\\.sql|\\.sql\\.conf|\\.test|\\.preflight)");
    private static final Pattern REPEATABLE = Pattern.compile("R__([^\\s/]+?)\\.sql(\\.conf)?");
    private static final Pattern CALLBACK =
            Pattern.compile("((?:before|after|create)[A-Z]\\w*?)(?:__([^\\s/]+?))?\\.sql(\\.conf)?");
    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("(?i)([VUB][\\s_.-]*[0-9].*|R__?.*|.*\\.(sql|conf|test|preflight))");

    private static final Comparator<FileName> ORDER = Comparator.comparing(
                    FileName::version, Comparator.nullsLast(Comparator.<MigrationVersion>naturalOrder()))
            .thenComparingInt(FileName::rank)
            .thenComparing(FileName::text);

    /** The migration of a version: {@code V0007__add_status.sql}. */
    public static FileName versioned(MigrationVersion version, String description) {
        return new FileName("V" + version + "__" + description + ".sql", FileKind.VERSIONED, version, description);
    }

    /** The undo of a version: {@code U0007__add_status.sql}. */
    public static FileName undo(MigrationVersion version, String description) {
        return new FileName("U" + version + "__" + description + ".sql", FileKind.UNDO, version, description);
    }

    /** The script config beside this script: its name and {@code .conf}. */
    public FileName config() {
        return new FileName(text + ".conf", FileKind.SCRIPT_CONFIG, version, description);
    }

    /** Reads a name; empty when it is not a migration file's. */
    public static Optional<FileName> parse(String name) {
        Matcher versioned = VERSIONED.matcher(name);
        if (versioned.matches()) {
            return MigrationVersion.parse(versioned.group(2)).flatMap(version -> versioned(name, version, versioned));
        }
        Matcher repeatable = REPEATABLE.matcher(name);
        if (repeatable.matches()) {
            FileKind kind = repeatable.group(2) == null ? FileKind.REPEATABLE : FileKind.SCRIPT_CONFIG;
            return Optional.of(new FileName(name, kind, null, repeatable.group(1)));
        }
        Matcher callback = CALLBACK.matcher(name);
        if (callback.matches()) {
            FileKind kind = callback.group(3) == null ? FileKind.CALLBACK : FileKind.SCRIPT_CONFIG;
            String description = callback.group(2) == null ? "" : callback.group(2);
            return Optional.of(new FileName(name, kind, null, description));
        }
        return Optional.empty();
    }

    private static Optional<FileName> versioned(String name, MigrationVersion version, Matcher matcher) {
        boolean undo = matcher.group(1).equals("U");
        String ending = matcher.group(4);
        if (undo && (ending.equals(".test") || ending.equals(".preflight"))) {
            return Optional.empty();
        }
        FileKind kind = switch (ending) {
            case ".sql.conf" -> FileKind.SCRIPT_CONFIG;
            case ".test" -> FileKind.TEST;
            case ".preflight" -> FileKind.PREFLIGHT;
            default -> undo ? FileKind.UNDO : FileKind.VERSIONED;
        };
        return Optional.of(new FileName(name, kind, version, matcher.group(3)));
    }

    /** Whether a name that {@link #parse} does not know was probably meant as a migration file's. */
    static boolean looksLikeOne(String name) {
        return LOOKS_LIKE_ONE.matcher(name).matches();
    }

    /** The event of a callback: {@code beforeMigrate} of {@code beforeMigrate__grants.sql}. */
    public String event() {
        return text.replaceFirst("(__.*)?\\.sql(\\.conf)?$", "");
    }

    /** The name of the script that a script config speaks of. */
    public String configured() {
        return text.substring(0, text.length() - ".conf".length());
    }

    /** As Flyway's history shows it: blanks for underscores. */
    public String title() {
        return description.replace('_', ' ');
    }

    private int rank() {
        return switch (kind) {
            case VERSIONED -> 0;
            case UNDO -> 1;
            case SCRIPT_CONFIG, TEST, PREFLIGHT -> 2;
            case REPEATABLE, CALLBACK -> 3;
        };
    }

    @Override
    public int compareTo(FileName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
