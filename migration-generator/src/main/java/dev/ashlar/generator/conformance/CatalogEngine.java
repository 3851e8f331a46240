package dev.ashlar.generator.conformance;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.UnplannedException;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.state.reader.CatalogReader;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.schema.model.SchemaDef;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one database to another that {@code ashlar diff} goes, for the conformance suites: owners and grants count,
 * losses are allowed, lookalikes are dropped and created.
 */
public final class CatalogEngine implements Engine {
    private static final ReadOptions OPTIONS =
            ReadOptions.of("flyway_schema_history").withAllRoles();

    @Override
    public Answer lead(Connection from, Connection to) throws SQLException {
        SchemaDef before = CatalogReader.read(from, OPTIONS).schema();
        SchemaDef after = CatalogReader.read(to, OPTIONS).schema();
        try {
            List<Change> changes = Differ.backwards(before, after, List.of()).changes();
            List<Script> scripts = new ArrayList<>();
            for (Batch batch : Planner.plan(before, after, changes).batches()) {
                String name = "part " + (scripts.size() + 1);
                scripts.add(new Script(name, dev.ashlar.generator.render.Script.body(batch), batch.transactional()));
            }
            return new Scripts(scripts);
        } catch (UnplannedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }
}
