package dev.ashlar.generator.state.reader;

import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ObjectId;
import java.util.List;

/** What statements of their own set on a table as a whole. */
final class TableSettings {
    private TableSettings() {}

    static void define(Reading reading, Relation table, boolean secured, boolean forced, char replicaIdentity) {
        if (secured) {
            Settings.define(
                    reading,
                    table.id(),
                    "row level security",
                    alter(table, " enable row level security"),
                    alter(table, " disable row level security"));
        }
        if (forced) {
            Settings.define(
                    reading,
                    table.id(),
                    "forced row level security",
                    alter(table, " force row level security"),
                    alter(table, " no force row level security"));
        }
        if (replicaIdentity == 'f' || replicaIdentity == 'n') {
            Settings.define(
                    reading,
                    table.id(),
                    "replica identity",
                    alter(table, " replica identity " + (replicaIdentity == 'f' ? "full" : "nothing")),
                    alter(table, " replica identity default"));
        }
    }

    /** An index that a table names: as its replica identity, or as the order that it was clustered in. */
    static void define(Reading reading, Index index, List<ObjectId> needs) {
        Relation table = index.table();
        if (index.replicaIdentity()) {
            Statement create = Statement.of("alter table ")
                    .object(table.id())
                    .sql(" replica identity using index ")
                    .name(index.name());
            Settings.define(
                    reading,
                    table.id(),
                    "replica identity",
                    create.build(needs),
                    alter(table, " replica identity default"));
        }
        if (index.clustered()) {
            String alter = table.isTable() ? "alter table " : "alter materialized view ";
            Statement create =
                    Statement.of(alter).object(table.id()).sql(" cluster on ").name(index.name());
            Statement drop = Statement.of(alter).object(table.id()).sql(" set without cluster");
            Settings.define(reading, table.id(), "clustered index", create.build(needs), drop.build());
        }
    }

    private static Expression alter(Relation table, String action) {
        return Statement.of("alter table ").object(table.id()).sql(action).build();
    }
}
