package dev.ashlar.schema;

import dev.ashlar.schema.model.Decision;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.SchemaDef;
import java.util.List;
import java.util.Set;

/** Everything that PostgreSQL would refuse in a schema and that the definitions alone can tell. */
final class SchemaChecks {
    private SchemaChecks() {}

    static void run(SchemaDef schema, List<Decision> decisions, Set<ObjectId> mayFail, Problems problems) {
        new NameChecks(schema, problems).run();
        new ColumnChecks(schema, problems).run();
        new ReferenceChecks(schema, problems).run();
        new KeyChecks(schema, problems).run();
        new ForeignKeyChecks(schema, mayFail, problems).run();
        new PartitionChecks(schema, problems).run();
        new FormChecks(schema, problems).run();
        new DecisionChecks(schema, decisions, problems).run();
    }
}
