package dev.ashlar.generator.state.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index as its row in {@code pg_index} tells.
 *
 * @param parent the index of the partitioned table that it is a part of, or 0
 * @param keys how many of the columns are keys; the others are only included
 * @param columns the numbers of the table's columns, 0 for an expression
 * @param expressions the expressions among the keys, each as PostgreSQL prints it in an index
 * @param definition the whole statement when there are expressions, otherwise null
 */
record Index(
        long oid,
        String name,
        Relation table,
        long parent,
        String method,
        boolean unique,
        boolean nullsNotDistinct,
        int keys,
        List<Long> columns,
        List<Long> classes,
        List<Long> collations,
        List<Long> order,
        List<String> expressions,
        @Nullable String definition,
        @Nullable String predicate,
        List<String> options,
        boolean valid,
        boolean clustered,
        boolean replicaIdentity) {
    Index {
        columns = List.copyOf(columns);
        classes = List.copyOf(classes);
        collations = List.copyOf(collations);
        order = List.copyOf(order);
        expressions = List.copyOf(expressions);
        options = List.copyOf(options);
    }

    /** The names of the columns that are kept without being part of the key. */
    List<String> include() {
        return table.names(columns.subList(keys, columns.size()));
    }
}
