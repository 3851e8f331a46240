package dev.ashlar.generator;

import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.rehearse.Disproof;
import dev.ashlar.generator.rehearse.Migration;
import dev.ashlar.generator.rehearse.Rehearsal;
import dev.ashlar.generator.rehearse.RehearsalResult;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.rehearse.ShadowServer;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.MigrationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has a real PostgreSQL run a folder's migrations, and says what that proved. */
final class Proof {
    private final SchemaModule module;
    private final MigrationFolder folder;

    private Proof(SchemaModule module, MigrationFolder folder) {
        this.module = module;
        this.folder = folder;
    }

    /**
     * Replays all migrations on one server, the newest version and its undo last.
     *
     * @param creations every schema that the migrations must lead to
     * @return what was proven, one line each
     */
    static List<String> of(SchemaModule module, MigrationFolder folder, int major, List<Creation> creations) {
        return new Proof(module, folder).on(major, creations);
    }

    private List<String> on(int major, List<Creation> creations) {
        List<Script> history = new ArrayList<>();
        List<Migration> added = new ArrayList<>();
        for (MigrationFile file : folder.ofKind(FileKind.VERSIONED)) {
            MigrationVersion version = file.version().orElseThrow();
            if (folder.newest().equals(Optional.of(version.whole()))) {
                Optional<Script> undo = folder.undoOf(version)
                        .filter(twin -> twin.header()
                                .map(header -> header.noUndo() == null)
                                .orElse(true))
                        .map(twin -> Script.of(folder, twin));
                added.add(new Migration(Script.of(folder, file), undo));
            } else {
                history.add(Script.of(folder, file));
            }
        }
        RehearsalResult result =
                Rehearsal.prove(ShadowServer.of(major), module.settings().history(), history, added, creations);
        if (!result.proven()) {
            throw new Failure(
                    Exit.DISPROVED,
                    result.disproofs().stream().map(this::problem).toList());
        }
        List<String> proven = new ArrayList<>();
        proven.add("PostgreSQL %d: all migrations lead to the schema that is %s"
                .formatted(major, creations.stream().map(Creation::of).collect(Collectors.joining(" and "))));
        if (result.undone()) {
            proven.add("PostgreSQL %d: the undo of %s leads back"
                    .formatted(major, folder.newest().orElseThrow()));
        }
        return proven;
    }

    private Problem problem(Disproof disproof) {
        String folderName = module.migrations().toString();
        return switch (disproof) {
            case Disproof.Failed it -> {
                String place = it.failure().script() + ":" + it.failure().line();
                yield new Problem(
                        place,
                        String.valueOf(it.failure().getMessage()).replaceFirst(Pattern.quote(place + ": "), ""),
                        "Correct that statement; what stands before it ran.");
            }
            case Disproof.LeadsElsewhere it ->
                new Problem(
                        folderName,
                        it.describe(),
                        "Write into the newest migration what it does not do yet, or declare what it does.");
            case Disproof.UndoLeadsElsewhere it ->
                new Problem(folderName, it.describe(), "Write into the undo what it does not take back yet.");
        };
    }
}
