package dev.ashlar.generator;

import dev.ashlar.generator.plan.Servers;
import dev.ashlar.generator.rehearse.Creation;
import dev.ashlar.migrate.files.FileProblem;
import dev.ashlar.schema.model.Declaration;
import dev.ashlar.schema.model.SchemaDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What a team's CI asks before a merge: files, sum and snapshot belong together, nothing is pending, and a real PostgreSQL
 * gets from the migrations what the snapshot and the declaration say.
 */
final class Verification {
    private Verification() {}

    static Report verify(SchemaModule module) {
        Declaration declaration = Declared.read(module);
        History history = History.read(module, declaration.schema()).requireIntact();
        requireReadable(history);
        GenerateRequest request = new GenerateRequest(module, "db-generate", "", GivenDecisions.NONE);
        Report outlook = Generation.outlook(request, history, declaration);
        if (outlook.exit() != Exit.DONE) {
            return outlook;
        }
        List<String> proven = new ArrayList<>();
        proven.add("chain: %d files and schema.snapshot are those that ashlar.sum lists"
                .formatted(history.folder().files().size()));
        proven.add("declaration: nothing is pending");
        proven.addAll(replay(history, declaration.schema()));
        return new Report(Exit.DONE, proven, Map.of("proven", proven));
    }

    private static void requireReadable(History history) {
        List<FileProblem> problems = history.folder().contentProblems();
        if (!problems.isEmpty()) {
            throw new Failure(
                    Exit.BROKEN, problems.stream().map(history::problem).toList());
        }
    }

    /** On the oldest and the newest server that the SQL must run on. */
    private static List<String> replay(History history, SchemaDef declared) {
        List<Creation> creations = List.of(
                new Creation("snapshot", Creations.of(history.snapshot())),
                new Creation("declared", Creations.of(declared)));
        Servers servers = history.module().settings().server();
        List<String> proven = new ArrayList<>();
        for (int major : new LinkedHashSet<>(List.of(servers.lowest(), servers.highest()))) {
            proven.addAll(Proof.of(history.module(), history.folder(), major, creations));
        }
        return proven;
    }
}
