package dev.ashlar.generator;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Compatibility;
import dev.ashlar.generator.plan.MigrationName;
import dev.ashlar.generator.plan.Plan;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.Summary;
import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.generator.render.Script;
import dev.ashlar.migrate.files.FileName;
import dev.ashlar.migrate.files.MigrationFile;
import dev.ashlar.migrate.files.MigrationFolder;
import dev.ashlar.migrate.files.MigrationVersion;
import dev.ashlar.migrate.files.ScriptConfig;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.List;

/**
 * A version that is planned and rendered but not written: the files that it would add.
 *
 * @param history the history that it follows
 * @param to the schema that it leads to
 * @param changes what it changes
 * @param decided the decisions that it rests on
 */
record Draft(
        History history,
        MigrationVersion version,
        SchemaDef to,
        List<Change> changes,
        List<Decision> decided,
        List<MigrationFile> files) {

    /** Plans the changes and renders every batch with its undo. */
    static Draft of(
            GenerateRequest request, History history, SchemaDef to, List<Change> changes, List<Decision> decided) {
        String name = request.name().isEmpty() ? MigrationName.of(history.snapshot(), changes) : request.name();
        MigrationVersion version = history.next();
        Plan plan = Planner.plan(
                history.snapshot(), to, changes, request.module().settings().server());
        List<MigrationFile> files = new ArrayList<>();
        int parts = plan.batches().size();
        for (int part = 1; part <= parts; part++) {
            Batch batch = plan.batches().get(part - 1);
            ScriptHeader header = ScriptHeader.of(version)
                    .withPart(part, parts)
                    .withServer(request.module().settings().server().toString());
            files.addAll(files(name, header, batch, decided, request.module()));
        }
        return new Draft(history, version, to, List.copyOf(changes), List.copyOf(decided), List.copyOf(files));
    }

    private static List<MigrationFile> files(
            String name, ScriptHeader header, Batch batch, List<Decision> decided, SchemaModule module) {
        List<MigrationFile> files = new ArrayList<>();
        ScriptHeader forwards = header(header, batch)
                .withDecided(decided.stream().map(DecisionWords::of).toList());
        add(files, FileName.versioned(header.fileVersion(), name), forwards, batch);
        Batch undo = Planner.undo(batch, decided, module.settings().server());
        add(files, FileName.undo(header.fileVersion(), name), header(header, undo), undo);
        return files;
    }

    private static ScriptHeader header(ScriptHeader header, Batch batch) {
        return header.withTransaction(batch.transactional())
                .withOlderReleases(Compatibility.of(batch.changes()))
                .withChanges(Summary.of(batch.changes()));
    }

    private static void add(List<MigrationFile> files, FileName name, ScriptHeader header, Batch batch) {
        files.add(MigrationFile.of(name, Script.of(header, batch).text()));
        if (!batch.transactional()) {
            files.add(MigrationFile.of(name.config(), new ScriptConfig(false).render()));
        }
    }

    /** The folder with the version in it. */
    MigrationFolder folder() {
        return history.folder().with(files);
    }

    /** Runs history and version on a throwaway server; fails when they do not lead to the schema, or the undo not back. */
    List<String> rehearse() {
        SchemaModule module = history.module();
        int major = module.settings().server().highest();
        return Proof.of(module, folder(), major, List.of(new Creation("declared", Creations.of(to))));
    }

    Report write(List<String> proven) {
        SnapshotBefore.keep(history);
        FolderUpdate.Written written = FolderUpdate.write(history, folder(), to);
        Report report = Report.of(written);
        for (String clause : Summary.of(changes)) {
            report = report.and("  " + clause);
        }
        for (String line : proven) {
            report = report.and(line);
        }
        return report.with("version", version.toString())
                .with("changes", Summary.of(changes))
                .with("decided", decided.stream().map(DecisionWords::of).toList());
    }
}
