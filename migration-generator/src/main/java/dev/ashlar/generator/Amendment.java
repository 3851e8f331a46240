package dev.ashlar.generator;

import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.migrate.files.FileKind;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.OlderReleases;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.SchemaDef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Replaces the newest version while nobody else has it: it is generated anew from the declaration; or, when people wrote in
 * it, it is kept as they wrote it, proven and sealed.
 */
final class Amendment {
    private final GenerateRequest request;
    private final History history;
    private final MigrationVersion newest;

    private Amendment(GenerateRequest request, History history, MigrationVersion newest) {
        this.request = request;
        this.history = history;
        this.newest = newest;
    }

    static Report amend(GenerateRequest request) {
        History history = History.read(request.module());
        MigrationVersion newest = history.newest()
                .orElseThrow(() -> Failure.usage(
                        request.module().migrations().toString(),
                        "there is no migration to amend",
                        "Run: make db-generate" + request.module().variable()));
        return new Amendment(request, history, newest).amend();
    }

    private Report amend() {
        requireUnmerged();
        boolean edited = isEdited();
        Report report = edited || isHandWritten() ? seal() : generateAnew();
        return report.and(
                "A database that has the former %s must be taken back with the former undo first.".formatted(newest));
    }

    private void requireUnmerged() {
        Optional<Trunk> trunk = Trunk.of(request.module());
        if (trunk.isPresent() && trunk.get().contains(history, newest)) {
            throw new Failure(
                    Exit.NOT_ALLOWED,
                    "version " + newest,
                    trunk.get() + " contains it, so others have it and databases may",
                    "Make the change a migration of its own: make db-generate"
                            + request.module().variable());
        }
    }

    /** Whether files of the newest version are not as they were sealed; fails when anything else is wrong. */
    private boolean isEdited() {
        List<Problem> others = new ArrayList<>();
        boolean edited = false;
        for (Problem problem : history.problems()) {
            if (isOfNewest(problem.place())) {
                edited = true;
            } else {
                others.add(problem);
            }
        }
        if (!others.isEmpty()) {
            throw new Failure(Exit.BROKEN, others);
        }
        return edited;
    }

    private boolean isOfNewest(String place) {
        String name = Objects.toString(Path.of(place).getFileName());
        return history.folder().ofVersion(newest).stream()
                .anyMatch(file -> file.name().text().equals(name));
    }

    private boolean isHandWritten() {
        return migrations().stream()
                .anyMatch(file -> file.header()
                        .map(ScriptHeader::olderReleases)
                        .orElse(OlderReleases.UNKNOWN)
                        .equals(OlderReleases.UNKNOWN));
    }

    private List<MigrationFile> migrations() {
        return history.folder().ofVersion(newest).stream()
                .filter(file -> file.kind() == FileKind.VERSIONED)
                .toList();
    }

    /** What people wrote stays; it only has to do what is declared. */
    private Report seal() {
        Declaration declaration = Declared.read(request.module());
        List<Decision> decisions = new ArrayList<>(declaration.decisions());
        decisions.addAll(DecisionFlags.parse(request.given(), history.snapshot(), declaration.schema()));
        SchemaDef to = Positions.settle(
                history.snapshot(),
                declaration.schema(),
                Differ.between(history.snapshot(), declaration.schema(), decisions)
                        .changes());
        int major = request.module().settings().server().highest();
        List<String> proven = Proof.of(
                request.module(), history.folder(), major, List.of(new Creation("declared", Creations.of(to))));
        Report report = Report.of(FolderUpdate.write(history, history.folder(), to))
                .with("version", newest.toString())
                .with("sealed", true);
        for (String line : proven) {
            report = report.and(line);
        }
        return report;
    }

    private Report generateAnew() {
        String name = request.name().isEmpty() ? migrations().get(0).name().description() : request.name();
        History before = history.before(newest, SnapshotBefore.of(history, newest));
        return Generation.generate(
                new GenerateRequest(request.module(), request.target(), name, request.given()),
                before,
                Declared.read(request.module()));
    }
}
