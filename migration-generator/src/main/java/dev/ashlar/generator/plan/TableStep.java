package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.TableDef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Steps on tables as a whole. */
public sealed interface TableStep extends Step {
    /**
     * {@code create table}.
     *
     * @param columns in the order of their positions; none for a partition
     * @param constraints those that need nothing that comes later
     * @param notNulls the names of columns' not-null constraints that are not left to PostgreSQL
     */
    record CreateTable(
            Change cause,
            TableDef table,
            List<ColumnDef> columns,
            List<ConstraintDef> constraints,
            Map<ObjectId, String> notNulls)
            implements TableStep {
        public CreateTable {
            notNulls = Map.copyOf(notNulls);
            columns = List.copyOf(columns);
            constraints = List.copyOf(constraints);
        }

        @Override
        public ObjectId object() {
            return table.id();
        }
    }

    /** {@code drop table}. */
    record DropTable(Change cause, TableDef table) implements TableStep {
        @Override
        public ObjectId object() {
            return table.id();
        }
    }

    /** {@code alter table … set (…)} and {@code reset (…)}. */
    record SetStorage(Change cause, ObjectId object, Map<String, String> set, SortedSet<String> reset)
            implements TableStep {
        public SetStorage {
            set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
            reset = Collections.unmodifiableSortedSet(new TreeSet<>(reset));
        }
    }

    /** {@code alter table … set logged} or {@code set unlogged}. */
    record SetLogged(Change cause, ObjectId object, boolean logged) implements TableStep {}

    /** {@code alter table … inherit} or {@code no inherit}. */
    record SetParent(Change cause, ObjectId object, ObjectId parent, boolean inherits) implements TableStep {}

    /** {@code alter foreign table … options}. */
    record SetServerOptions(Change cause, ObjectId object, Map<String, String> from, Map<String, String> to)
            implements TableStep {
        public SetServerOptions {
            from = Collections.unmodifiableMap(new LinkedHashMap<>(from));
            to = Collections.unmodifiableMap(new LinkedHashMap<>(to));
        }
    }
}
