package dev.ashlar.generator;

import dev.ashlar.generator.state.SnapshotFile;
import dev.ashlar.migrate.files.Digests;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.Sum;
import dev.ashlar.migrate.files.SumEntry;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The snapshot before the newest version, which the folder itself no longer holds: it is kept under the chain of the
 * version before, in a folder that git ignores, and otherwise found in git's history.
 *
 * <p>The chain tells that it is the right one: it covers the name and content of every file up to there.
 */
final class SnapshotBefore {
    private final SchemaModule module;
    private final String chain;

    private SnapshotBefore(SchemaModule module, String chain) {
        this.module = module;
        this.chain = chain;
    }

    /** Keeps a history's snapshot for the time when the version that follows is amended. */
    static void keep(History history) {
        SnapshotBefore kept = new SnapshotBefore(
                history.module(),
                chain(history.sum() == null ? List.of() : history.sum().entries()));
        try {
            Files.createDirectories(kept.file().getParent());
            Files.writeString(kept.file(), SnapshotFile.render(history.snapshot()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing " + kept.file(), e);
        }
    }

    /** The schema before a version, which is the newest of a history that has a sum. */
    static SchemaDef of(History history, MigrationVersion version) {
        List<SumEntry> before = Objects.requireNonNull(history.sum()).entries().stream()
                .filter(entry -> entry.name().version() == null
                        || !entry.name().version().whole().equals(version))
                .toList();
        if (before.isEmpty()) {
            return SchemaDef.EMPTY;
        }
        return new SnapshotBefore(history.module(), chain(before)).find(version);
    }

    /** Repeatable files stand behind the versions and change at any time: they are no part of what leads to a schema. */
    private static String chain(List<SumEntry> entries) {
        StringBuilder text = new StringBuilder();
        for (SumEntry entry : entries) {
            if (entry.name().version() != null) {
                text.append(entry.name()).append(entry.sha256());
            }
        }
        return Digests.sha256(text.toString());
    }

    private Path file() {
        return module.folder().resolve(".ashlar").resolve("snapshots").resolve(chain + ".snapshot");
    }

    private SchemaDef find(MigrationVersion version) {
        try {
            if (Files.exists(file())) {
                return SnapshotFile.read(file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file(), e);
        }
        Git git = new Git(module.folder());
        String folder = module.migrations().getFileName() + "/";
        for (String commit : git.lines("log", "--format=%H", "--", folder + MigrationFolder.SUM)) {
            String sum = git.text("show", commit + ":./" + folder + MigrationFolder.SUM);
            String snapshot = git.text("show", commit + ":./" + folder + MigrationFolder.SNAPSHOT);
            if (!sum.isEmpty() && isOurs(Sum.parse(sum), snapshot)) {
                return SnapshotFile.parse(commit + ":" + MigrationFolder.SNAPSHOT, snapshot);
            }
        }
        throw new Failure(
                Exit.BROKEN,
                module.migrations().resolve(MigrationFolder.SNAPSHOT).toString(),
                "the snapshot before version %s is neither kept here nor in git's history".formatted(version),
                "Make the change a migration of its own: make db-generate" + module.variable());
    }

    private boolean isOurs(Sum sum, String snapshot) {
        return chain(sum.entries()).equals(chain)
                && Digests.sha256(snapshot.getBytes(StandardCharsets.UTF_8)).equals(sum.schema());
    }
}
