package dev.ashlar.generator.render;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.StatementStep;
import dev.ashlar.generator.plan.Step;
import dev.ashlar.migrate.files.ScriptHeader;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of one migration file.
 *
 * @param header what the file says of itself
 * @param body the statements, a blank line between two of them; ends in a line end unless there are none
 */
public record Script(ScriptHeader header, String body) {
    /** The script that runs a batch. */
    public static Script of(ScriptHeader header, Batch batch) {
        return new Script(header, body(batch));
    }

    /**
     * The statements of a batch, a blank line between two steps. The bodies of routines are not checked while they are
     * created: they may name what comes later.
     */
    public static String body(Batch batch) {
        String unchecked = batch.steps().stream().noneMatch(Script::hasBody)
                ? ""
                : "set %scheck_function_bodies = off;\n\n".formatted(batch.transactional() ? "local " : "");
        return unchecked
                + batch.steps().stream().map(step -> Renderer.sql(step) + "\n").collect(Collectors.joining("\n"));
    }

    private static boolean hasBody(Step step) {
        return step instanceof StatementStep it
                && !(it instanceof StatementStep.DropStatement)
                && it.object().kind() == ObjectKind.ROUTINE;
    }

    /** The SQL that creates a whole schema in an empty database, one text for each transaction. */
    public static List<String> createFromNothing(SchemaDef schema) {
        List<Change> changes = schema.objects().values().stream()
                .filter(definition -> !definition.id().kind().isPart())
                .<Change>map(Change.Created::new)
                .toList();
        return Planner.plan(SchemaDef.EMPTY, schema, changes).batches().stream()
                .map(Script::body)
                .toList();
    }

    /** The file's text: header, a blank line, statements. */
    public String text() {
        return body.isEmpty() ? header.render() : header.render() + "\n" + body;
    }
}
