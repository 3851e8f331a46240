package dev.ashlar.migrate.files;

import dev.ashlar.migrate.files.FileProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares one folder with one sum. */
final class SumCheck {
    private final Sum sum;
    private final MigrationFolder folder;
    private final List<FileProblem> problems = new ArrayList<>();

    SumCheck(Sum sum, MigrationFolder folder) {
        this.sum = sum;
        this.folder = folder;
    }

    List<FileProblem> problems() {
        chain();
        files();
        head();
        return List.copyOf(problems);
    }

    private void chain() {
        String chain = "";
        Set<FileName> seen = new HashSet<>();
        for (int i = 0; i < sum.entries().size(); i++) {
            SumEntry entry = sum.entries().get(i);
            if (!seen.add(entry.name())) {
                add(Kind.CHAIN, entry.name() + " is listed twice", Sum.RESTORE);
            } else if (i > 0 && sum.entries().get(i - 1).name().compareTo(entry.name()) > 0) {
                add(Kind.CHAIN, entry.name() + " is not where it belongs", Sum.RESTORE);
            }
            if (!SumEntry.chain(chain, entry.name(), entry.sha256()).equals(entry.chain())) {
                add(
                        Kind.CHAIN,
                        "the chain is broken at " + entry.name()
                                + ": this line or one before it was edited, moved or lost",
                        Sum.RESTORE);
                return;
            }
            chain = entry.chain();
        }
    }

    private void add(Kind kind, String cause, String remedy) {
        problems.add(new FileProblem(kind, MigrationFolder.SUM, cause, remedy));
    }

    private void files() {
        Map<String, SumEntry> unseen = new LinkedHashMap<>();
        sum.entries().forEach(entry -> unseen.put(entry.name().text(), entry));
        List<MigrationFile> added = new ArrayList<>();
        for (MigrationFile file : folder.files()) {
            SumEntry entry = unseen.remove(file.name().text());
            if (entry == null) {
                added.add(file);
            } else if (!entry.sha256().equals(file.sha256())) {
                problems.add(edited(file.name().text()));
            }
        }
        for (MigrationFile file : added) {
            problems.add(renumberedOrAdded(file, unseen));
        }
        for (SumEntry entry : unseen.values()) {
            problems.add(new FileProblem(
                    Kind.REMOVED,
                    entry.name().text(),
                    "ashlar.sum lists it, but it is not in the folder",
                    "Restore the file from version control."));
        }
    }

    private static FileProblem edited(String name) {
        return new FileProblem(
                Kind.EDITED,
                name,
                "its bytes are not those that ashlar.sum lists",
                "Restore the file, or put the change into a migration of its own; a version that no branch and no"
                        + " database has yet can be amended.");
    }

    private static FileProblem renumberedOrAdded(MigrationFile file, Map<String, SumEntry> unseen) {
        String sha256 = file.sha256();
        for (SumEntry entry : unseen.values()) {
            boolean sameTitle = entry.name().description().equals(file.name().description());
            if (entry.name().kind() == file.kind() && (entry.sha256().equals(sha256) || sameTitle)) {
                unseen.remove(entry.name().text());
                boolean renumbered =
                        !Objects.equals(entry.name().version(), file.name().version());
                return new FileProblem(
                        Kind.RENUMBERED,
                        file.name().text(),
                        "ashlar.sum lists it as %s, so the file was %s"
                                .formatted(entry.name(), renumbered ? "renumbered" : "renamed"),
                        "Name it %s again.".formatted(entry.name()));
            }
        }
        return new FileProblem(
                Kind.ADDED,
                file.name().text(),
                "ashlar.sum does not list it",
                "Remove the file, or make it with `ashlar new` so that it is listed.");
    }

    private void head() {
        MigrationVersion newest = folder.newest().orElse(null);
        boolean sameFiles = problems.isEmpty();
        if (sameFiles && !Objects.equals(newest, sum.head())) {
            add(
                    Kind.CHAIN,
                    "its head is %s, but the newest migration is %s".formatted(sum.head(), newest),
                    Sum.RESTORE);
        }
        folder.snapshotSha256()
                .filter(sha256 -> !sha256.equals(sum.schema()))
                .ifPresent(ignored -> problems.add(edited(MigrationFolder.SNAPSHOT)));
    }
}
