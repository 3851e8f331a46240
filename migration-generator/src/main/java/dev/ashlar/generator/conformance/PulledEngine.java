package dev.ashlar.generator.conformance;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.generator.diff.Differ;
import dev.ashlar.generator.plan.Batch;
import dev.ashlar.generator.plan.Planner;
import dev.ashlar.generator.plan.UnplannedException;
import dev.ashlar.generator.rehearse.Script;
import dev.ashlar.generator.source.pull.PulledSchema;
import dev.ashlar.generator.source.pull.PulledSource;
import dev.ashlar.generator.state.reader.CatalogReader;
import dev.ashlar.generator.state.reader.ReadOptions;
import dev.ashlar.schema.model.SchemaDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The way through Java: the wanted schema is pulled, the source compiled, and what that declares is created. Owners and
 * grants count.
 */
public final class PulledEngine implements Engine {
    private static final ReadOptions OPTIONS =
            ReadOptions.of("flyway_schema_history").withAllRoles();

    @Override
    public Answer lead(Connection from, Connection to) throws SQLException {
        SchemaDef before = CatalogReader.read(from, OPTIONS).schema();
        SchemaDef wanted = CatalogReader.read(to, OPTIONS).schema();
        if (Differ.backwards(before, wanted, List.of()).changes().isEmpty()) {
            return new Scripts(List.of());
        }
        try {
            SchemaDef declared = CompiledSource.declared(PulledSource.of(PulledSchema.of(wanted), "com.acme.schema"));
            List<Change> changes =
                    Differ.backwards(SchemaDef.EMPTY, declared, List.of()).changes();
            List<Script> scripts = new ArrayList<>();
            for (Batch batch : Planner.plan(SchemaDef.EMPTY, declared, changes).batches()) {
                String name = "part " + (scripts.size() + 1);
                scripts.add(new Script(name, dev.ashlar.generator.render.Script.body(batch), batch.transactional()));
            }
            return new Scripts(scripts);
        } catch (UnplannedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Compiling pulled source", e);
        }
    }
}
