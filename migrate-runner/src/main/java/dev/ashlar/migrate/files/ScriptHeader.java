package dev.ashlar.migrate.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a script says of itself in its first lines: predictions only, no times.
 *
 * <pre>{@code
 * -- ashlar:1 version=0007 part=1/2 server=15..18 transaction=yes older-releases=safe
 * -- decided: rename column members.nickname to display_name
 * -- changes: members.display_name renamed; index members_active_email added
 * }</pre>
 *
 * @param version the whole version
 * @param part which file of the version this is, from 1
 * @param parts how many files the version has
 * @param server the server versions that the script runs on, {@code 15..18} or {@code 17}; empty when not said
 * @param transaction whether the script runs as one transaction
 * @param olderReleases whether the release before this one keeps working
 * @param decided the decisions that shaped the script, one line each
 * @param changes what the script changes, one clause each
 * @param noUndo why the script cannot be taken back; null when it can
 * @param backfill whether the script is run in its own batches and commits
 */
public record ScriptHeader(
        MigrationVersion version,
        int part,
        int parts,
        String server,
        boolean transaction,
        OlderReleases olderReleases,
        List<String> decided,
        List<String> changes,
        @Nullable String noUndo,
        boolean backfill) {

    public ScriptHeader {
        if (version.isPart() || part < 1 || part > parts) {
            throw new IllegalArgumentException(
                    "a header has a whole version and part <= parts: %s, %d/%d".formatted(version, part, parts));
        }
        decided = List.copyOf(decided);
        changes = List.copyOf(changes);
    }

    /** The header of a whole version in one transaction, with nothing decided and nothing known of older releases. */
    public static ScriptHeader of(MigrationVersion version) {
        return new ScriptHeader(
                version.whole(), 1, 1, "", true, OlderReleases.UNKNOWN, List.of(), List.of(), null, false);
    }

    /**
     * Reads the header of a script; empty when the text does not start with one.
     *
     * @param place the file's name, for errors
     * @throws BrokenFilesException naming the line when the header says what this release does not know
     */
    public static Optional<ScriptHeader> parse(String place, String text) {
        return HeaderReader.read(place, text);
    }

    /** The version that the file's name must carry: with its part when there are several. */
    public MigrationVersion fileVersion() {
        return parts == 1 ? version : version.part(part);
    }

    /** The header's lines, each with its line end. */
    public String render() {
        List<String> lines = new ArrayList<>();
        StringBuilder first = new StringBuilder("-- ashlar:1 version=").append(version);
        if (parts > 1) {
            first.append(" part=").append(part).append('/').append(parts);
        }
        if (!server.isEmpty()) {
            first.append(" server=").append(server);
        }
        first.append(" transaction=").append(transaction ? "yes" : "no");
        first.append(" older-releases=").append(olderReleases.word());
        lines.add(first.toString());
        decided.forEach(decision -> lines.add("-- decided: " + oneLine(decision)));
        if (!changes.isEmpty()) {
            lines.add("-- changes: " + oneLine(String.join("; ", changes)));
        }
        if (noUndo != null) {
            lines.add("-- ashlar:no-undo " + oneLine(noUndo));
        }
        if (backfill) {
            lines.add("-- ashlar:backfill");
        }
        return String.join("\n", lines) + "\n";
    }

    /** A line break in a name would let SQL out of the comment. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " ");
    }

    public ScriptHeader withPart(int part, int parts) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withServer(String server) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withTransaction(boolean transaction) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withOlderReleases(OlderReleases olderReleases) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withDecided(List<String> decided) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withChanges(List<String> changes) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, noUndo, backfill);
    }

    public ScriptHeader withNoUndo(@Nullable String reason) {
        return new ScriptHeader(
                version, part, parts, server, transaction, olderReleases, decided, changes, reason, backfill);
    }
}
